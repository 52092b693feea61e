using System.Data.Common;
using System.Text.RegularExpressions;
using CcgAssurance.Data;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>Asks a database how it would answer a command, and finds where it would read a whole table that grows from year to year.</summary>
internal sealed partial class QueryPlans : IAsyncDisposable
{
    /// <summary>What does not grow with the quarters: organisations, the people who work with them, and what is set once a year.</summary>
    private static readonly HashSet<string> Small =
    [
        "Regions", "AreaTeams", "AreaTeamRegions", "Ccgs", "CcgAreaTeams", "QuarterMilestones", "AuthorisationConditions", "ConditionReviews",
        "HealthAndWellbeingBoards", "Users", "DataProtectionKeys",
    ];

    private readonly AssuranceDbContext _db;

    private QueryPlans(AssuranceDbContext db) => _db = db;

    private DbConnection Connection => _db.Database.GetDbConnection();

    /// <summary>A connection whose database takes an index wherever it can, however few rows there are.</summary>
    public static async Task<QueryPlans> OpenAsync(TestDatabase database)
    {
        var plans = new QueryPlans(database.CreateContext());
        await plans._db.Database.OpenConnectionAsync();
        if (TestDatabase.Provider == DatabaseProvider.PostgreSql)
        {
            await plans._db.Database.ExecuteSqlAsync($"SET enable_seqscan = off");
        }

        return plans;
    }

    /// <summary>The steps of the plan that read through such a table.</summary>
    public async Task<IReadOnlyList<string>> ScansAsync(SentCommand asked)
    {
        await using var command = Connection.CreateCommand();
        var explain = TestDatabase.Provider == DatabaseProvider.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ";
        command.CommandText = explain + asked.Text;
        foreach (var parameter in asked.Parameters)
        {
            command.Parameters.Add(((ICloneable)parameter).Clone());
        }

        var column = TestDatabase.Provider == DatabaseProvider.Sqlite ? 3 : 0;
        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(column));
        }

        // A page of a list that is read in the order of an index stops after its rows.
        var stopsEarly = asked.Text.Contains("\nLIMIT @", StringComparison.Ordinal) && !steps.Contains("USE TEMP B-TREE FOR ORDER BY");
        return [.. steps.Where(step => ScannedTable(step, asked.Text) is { } table && !Small.Contains(table)
            && !(stopsEarly && step.Contains(" USING INDEX ", StringComparison.Ordinal)))];
    }

    public ValueTask DisposeAsync() => _db.DisposeAsync();

    private static string? ScannedTable(string step, string text) => TestDatabase.Provider == DatabaseProvider.Sqlite
        ? Scan().Match(step) is { Success: true } scan ? TableOf(scan.Groups["alias"].Value, text) : null
        : SeqScan().Match(step) is { Success: true } found ? found.Groups["table"].Value : null;

    // SQLite names the alias of the query. A subquery has one too, and no table.
    private static string? TableOf(string alias, string text) =>
        Regex.Match(text, $"\"(?<table>\\w+)\" AS \"{Regex.Escape(alias)}\"") is { Success: true } named ? named.Groups["table"].Value : null;

    // The index of good practice holds nothing but what the page counts.
    [GeneratedRegex(@"^SCAN (?<alias>\w+)(?! USING (COVERING )?INDEX IX_ReportItems_GoodPractice)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"Seq Scan on ""?(?<table>\w+)""?")]
    private static partial Regex SeqScan();
}
