using CcgAssurance.Data;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Infrastructure;

[Trait("Speed", "Slow")]
public sealed class UnknownMigrationTests
{
    private const string Unknown = "20141119103000_OfAnotherBuild";

    [Fact]
    public async Task A_database_of_another_build_is_refused_with_one_line_that_names_it_and_says_what_to_do()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var db = database.CreateContext())
        {
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ({Unknown}, {"10.0.0"})""",
                TestContext.Current.CancellationToken);
        }

        await using var process = AssuranceProcess.Start(WithSecret(database.ConnectionString));

        Assert.Equal(1, await process.EndAsync());
        Assert.Equal(
            $"CCG assurance does not start: the database {NameOf(database)} was made by another build, and this one does not know " +
            $"its migration {Unknown}. If it is from before the first release, delete it and start again; else start the build that made it.",
            Assert.Single(process.Complaints));
        Assert.Empty(process.Output);
    }

    // The server of the tests asks for no password, so that one can be given that must not be shown.
    private static string WithSecret(string connectionString) =>
        TestDatabase.Provider == DatabaseProvider.Sqlite ? connectionString : connectionString + ";Password=not-to-be-shown";

    private static string NameOf(TestDatabase database)
    {
        using var db = database.CreateContext();
        var connection = db.Database.GetDbConnection();
        return TestDatabase.Provider == DatabaseProvider.Sqlite
            ? connection.DataSource
            : $"{connection.Database} on {connection.DataSource}";
    }
}
