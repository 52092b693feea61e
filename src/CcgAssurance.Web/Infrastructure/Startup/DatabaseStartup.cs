using CcgAssurance.Data;
using CcgAssurance.Data.Seeding;
using CcgAssurance.Web.Demo;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Startup;

/// <summary>Brings the database up to date: creates and migrates it, loads the reference data and, where it is on, the demo.</summary>
public static class DatabaseStartup
{
    /// <summary>Does what is still missing; on a database that is up to date it only looks.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app, AssuranceSettings settings)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            var file = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AssuranceDbContext>();
        await db.RefuseUnknownMigrationsAsync(CancellationToken.None);
        await db.Database.MigrateAsync();
        await ReferenceData.ApplyAsync(db, CancellationToken.None);
        if (settings.DemoEnabled)
        {
            await scope.ServiceProvider.GetRequiredService<DemoWorld>().ApplyAsync(CancellationToken.None);
        }
    }
}
