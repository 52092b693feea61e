using CcgAssurance.Data;
using CcgAssurance.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations.Download;

public sealed class EscalationFileQuery(AssuranceDbContext db)
{
    public Task<FiledDocument?> RunAsync(EscalationHeader header, Guid id, CancellationToken cancellationToken) => db.EscalationFiles
        .AsNoTracking()
        .Where(file => file.Id == id && file.EscalationId == header.Id)
        .Select(file => new FiledDocument(file.Name, file.Type, file.Content!.Bytes))
        .SingleOrDefaultAsync(cancellationToken);
}

/// <summary>A file on its way to a reader.</summary>
public sealed record FiledDocument(string Name, StoredFileType Type, byte[] Bytes);
