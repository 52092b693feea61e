using CcgAssurance.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class SqliteConnectionTests
{
    [Fact]
    public async Task Foreign_keys_hold_and_the_cache_is_large_however_often_a_connection_is_used_again()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("ccg-assurance-connection-").FullName, "one.db");

        for (var use = 0; use < 3; use++)
        {
            Assert.Equal((1, -8000), await SettingsAsync(file));
        }
    }

    private static async Task<(long ForeignKeys, long Cache)> SettingsAsync(string file)
    {
        await using var db = Context(file);
        return (
            await db.Database.SqlQueryRaw<long>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync(),
            await db.Database.SqlQueryRaw<long>("SELECT cache_size AS Value FROM pragma_cache_size").SingleAsync());
    }

    private static SqliteAssuranceDbContext Context(string file)
    {
        var options = new DbContextOptionsBuilder<SqliteAssuranceDbContext>();
        options.UseAssuranceDatabase(DatabaseProvider.Sqlite, $"Data Source={file}");
        return new SqliteAssuranceDbContext(options.Options);
    }
}
