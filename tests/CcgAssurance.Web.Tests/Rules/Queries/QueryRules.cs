using CcgAssurance.Data;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>
/// What every page of the route table asks of the database, with the whole demo in it. A clock would say something else on every machine;
/// how a page asks does not, and decides what it costs once ten years of England are there.
/// </summary>
[Trait("Speed", "Slow")]
[Collection(nameof(PlayedDemo))]
public sealed class QueryRules(PlayedDemo demo)
{
    [Fact]
    public void No_page_asks_more_often_than_its_limit()
    {
        var counted = demo.Pages.GroupBy(page => page.Page.Pattern)
            .Select(pages => (Pattern: pages.Key, Commands: pages.Max(page => page.Commands.Count)));

        Violations.None(counted
            .Where(page => page.Commands > CommandLimits.Of(page.Pattern))
            .Select(page => $"{page.Pattern}: {page.Commands} commands, and {CommandLimits.Of(page.Pattern)} are allowed"));
    }

    [Fact]
    public void No_page_is_allowed_more_than_it_needs()
    {
        var most = demo.Pages.GroupBy(page => page.Page.Pattern).ToDictionary(pages => pages.Key, pages => pages.Max(page => page.Commands.Count));

        Violations.None(CommandLimits.Above
            .Where(limit => limit.Value != most.GetValueOrDefault(limit.Key))
            .Select(limit => $"{limit.Key}: {limit.Value} are allowed, {most.GetValueOrDefault(limit.Key)} are needed"));
    }

    [Fact]
    public void No_page_numbers_the_rows_of_a_table_to_show_one() => Violations.None(Distinct()
        .Where(asked => asked.Command.Text.Contains("ROW_NUMBER()", StringComparison.Ordinal))
        .Select(asked => $"{asked.Page.Address}\n{asked.Command.Text}"));

    [Fact]
    public async Task No_page_reads_through_a_table_that_grows()
    {
        if (TestDatabase.Provider == DatabaseProvider.SqlServer)
        {
            return; // Its plans depend on how many rows there are, and cannot be asked for without running them.
        }

        await using var plans = await QueryPlans.OpenAsync(demo.Database);
        var problems = new List<string>();
        foreach (var (page, command) in Distinct())
        {
            problems.AddRange((await plans.ScansAsync(command)).Select(scan => $"{page.Pattern} {page.Address}: {scan}\n{command.Text}"));
        }

        Violations.None(problems);
    }

    [Fact]
    public async Task A_query_that_reads_through_a_table_that_grows_is_found()
    {
        if (TestDatabase.Provider == DatabaseProvider.SqlServer)
        {
            return;
        }

        await using var plans = await QueryPlans.OpenAsync(demo.Database);

        Assert.Single(await plans.ScansAsync(new SentCommand("SELECT * FROM \"Notices\" AS \"n\" WHERE lower(\"n\".\"Subject\") = 'planted'", [])));
        Assert.Empty(await plans.ScansAsync(new SentCommand("SELECT * FROM \"Regions\" AS \"r\" WHERE lower(\"r\".\"Name\") = 'planted'", [])));
    }

    private IEnumerable<(SweptPage Page, SentCommand Command)> Distinct() => demo.Pages
        .SelectMany(page => page.Commands, (page, command) => (page.Page, Command: command))
        .DistinctBy(asked => asked.Command.Text);
}
