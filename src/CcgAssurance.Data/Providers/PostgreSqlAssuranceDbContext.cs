using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Providers;

/// <summary>The records on a PostgreSQL server.</summary>
public sealed class PostgreSqlAssuranceDbContext(DbContextOptions<PostgreSqlAssuranceDbContext> options) : AssuranceDbContext(options);
