using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Providers;

/// <summary>The records on a SQL Server.</summary>
public sealed class SqlServerAssuranceDbContext(DbContextOptions<SqlServerAssuranceDbContext> options) : AssuranceDbContext(options)
{
    /// <inheritdoc />
    protected override string IsTrue(string column) => $"[{column}] = CAST(1 AS bit)";
}
