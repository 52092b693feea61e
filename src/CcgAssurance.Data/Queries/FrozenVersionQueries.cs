using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Queries;

/// <summary>Reads what was sent of a record, as it was kept.</summary>
public static class FrozenVersionQueries
{
    /// <summary>The versions of a record's output.</summary>
    public static IQueryable<FrozenVersion> VersionsOf(this AssuranceDbContext db, RecordKey record)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (kind, id) = (record.Kind, record.Id);
        return db.FrozenVersions.AsNoTracking().Where(version => version.RecordKind == kind && version.RecordId == id);
    }

    /// <summary>The file of a version as it was sent; null when there is no such version.</summary>
    public static Task<FrozenFile?> FileAsync(this IQueryable<FrozenVersion> versions, int number, CancellationToken cancellationToken) =>
        versions
            .Where(version => version.Number == number)
            .SelectMany(version => version.Renderings)
            .OrderByDescending(rendering => rendering.MadeAt)
            .Select(rendering => new FrozenFile(rendering.MediaType, rendering.Bytes))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The content of a version as JSON; null when there is no such version.</summary>
    public static Task<string?> JsonAsync(this IQueryable<FrozenVersion> versions, int number, CancellationToken cancellationToken) =>
        versions
            .Where(version => version.Number == number)
            .Select(version => version.Content!.Json)
            .SingleOrDefaultAsync(cancellationToken);
}

/// <summary>The file of a version as it was sent.</summary>
public sealed record FrozenFile(string MediaType, byte[] Bytes);
