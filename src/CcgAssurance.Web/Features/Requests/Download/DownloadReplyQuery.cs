using CcgAssurance.Data;
using CcgAssurance.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Download;

public sealed class DownloadReplyQuery(AssuranceDbContext db)
{
    public Task<ReplyFile?> RunAsync(RequestHeader header, Guid id, CancellationToken cancellationToken) => db.RequestFiles
        .AsNoTracking()
        .Where(file => file.Id == id && file.RequestId == header.Id)
        .Select(file => new ReplyFile(file.Name, file.Type, file.Content!.Bytes))
        .SingleOrDefaultAsync(cancellationToken);
}

/// <summary>A file on its way to a reader.</summary>
public sealed record ReplyFile(string Name, StoredFileType Type, byte[] Bytes);
