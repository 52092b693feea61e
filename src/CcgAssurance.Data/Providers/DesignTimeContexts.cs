using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CcgAssurance.Data.Providers;

// The migration tools make a context of each provider without a server: only the model is looked at.

internal sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteAssuranceDbContext>
{
    public SqliteAssuranceDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAssuranceDbContext>().UseSqlite("Data Source=design-time.db").Options);
}

internal sealed class PostgreSqlDesignTimeContext : IDesignTimeDbContextFactory<PostgreSqlAssuranceDbContext>
{
    public PostgreSqlAssuranceDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlAssuranceDbContext>().UseNpgsql("Host=design-time").Options);
}

internal sealed class SqlServerDesignTimeContext : IDesignTimeDbContextFactory<SqlServerAssuranceDbContext>
{
    public SqlServerAssuranceDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerAssuranceDbContext>().UseSqlServer("Server=design-time").Options);
}
