using CcgAssurance.Data;
using CcgAssurance.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Log;

public sealed class SupportFileQuery(AssuranceDbContext db)
{
    public Task<LogFile?> RunAsync(SupportHeader header, Guid id, CancellationToken cancellationToken) => db.SupportFiles
        .AsNoTracking()
        .Where(file => file.Id == id && file.PackageId == header.Id)
        .Select(file => new LogFile(file.Name, file.Type, file.Content!.Bytes))
        .SingleOrDefaultAsync(cancellationToken);
}

/// <summary>A file of the log, as it is handed to a reader.</summary>
public sealed record LogFile(string Name, StoredFileType Type, byte[] Bytes);
