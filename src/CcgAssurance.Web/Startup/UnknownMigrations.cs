using CcgAssurance.Data;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Startup;

/// <summary>
/// Refuses a database that another build has migrated in ways this build does not know. Migrating it would fail halfway, or
/// leave a schema that fits neither.
/// </summary>
public static class UnknownMigrations
{
    /// <summary>Looks at what was applied to the database, and changes nothing.</summary>
    /// <exception cref="WrongSettingException">The connection string names a database with a migration that this build lacks.</exception>
    public static async Task RefuseUnknownMigrationsAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(db.Database.GetMigrations()).FirstOrDefault() is { } unknown)
        {
            throw new WrongSettingException(
                $"{NameOf(db)} was made by another build, and this one does not know its migration {unknown}. " +
                "If it is from before the first release, delete it and start again; else start the build that made it.");
        }
    }

    private static string NameOf(AssuranceDbContext db)
    {
        var connection = db.Database.GetDbConnection();
        return db.Database.IsSqlite()
            ? $"the database {connection.DataSource}"
            : $"the database {connection.Database} on {connection.DataSource}";
    }
}
