using CcgAssurance.Data;
using CcgAssurance.Data.Providers;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Features.Account;
using Microsoft.Data.Sqlite;

namespace CcgAssurance.Web.Startup;

/// <summary>
/// Brings the database up to date: waits for it, creates and migrates it, which loads the reference data, and, where it is on, the demo.
/// </summary>
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
        if (settings.Provider != DatabaseProvider.Sqlite)
        {
            await DatabaseWait.UntilReachedAsync(db, settings.StartWait, app.Logger);
        }

        await db.RefuseUnknownMigrationsAsync(CancellationToken.None);
        await db.MigrateInTurnAsync(CancellationToken.None);
        await DatabaseWait.WarnOfWaitingReadersAsync(db, app.Logger);
        if (settings.DemoEnabled)
        {
            await scope.ServiceProvider.GetRequiredService<DemoWorld>().ApplyAsync(CancellationToken.None);
        }
        else if (await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().MakeCodeAsync(CancellationToken.None) is { } code)
        {
            // Not into the log, which is kept and read by others.
            Console.WriteLine($"There is no administrator yet. Make one at {settings.Mail.AddressOf(AccountLinks.SetUp())}");
            Console.WriteLine($"Set-up code, for one use: {code}");
        }
    }
}
