using CcgAssurance.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CcgAssurance.Data.Providers;

/// <summary>The records in one SQLite file.</summary>
public sealed class SqliteAssuranceDbContext(DbContextOptions<SqliteAssuranceDbContext> options) : AssuranceDbContext(options)
{
    /// <inheritdoc />
    protected override async Task<IDisposable?> TurnToWriteAsync(CancellationToken cancellationToken) =>
        Database.CurrentTransaction is null
            ? await SqliteWriters.TurnAsync(Database.GetConnectionString()!, cancellationToken)
            : null;

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite has no type for a moment with an offset and would refuse to sort it. As UTC text it sorts by time.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTextConverter>();
    }

    private sealed class UtcTextConverter() : ValueConverter<DateTimeOffset, DateTime>(
        moment => UkTime.ToStoredPrecision(moment).UtcDateTime,
        utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
}
