using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Grids;

public sealed class OverdueTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Caption = "Everything overdue, longest overdue first";

    // The clock stands at 19 November 2014.
    private static readonly DateOnly Today = new(2014, 11, 19);
    private static readonly Focus First = Focus.On(new DomainNumber(1));

    [Fact]
    [Rule("R104", "R229", "R232")]
    public async Task Late_steps_actions_of_every_owner_undertakings_and_reviews_stand_in_one_list()
    {
        var (team, quarter) = await LateAsync();
        await app.Given.QuarterAsync(meeting: Sample.MeetingOn(new DateOnly(2014, 11, 3)));

        var page = await OpenAsync(Role.AreaTeamLead, team);

        Assert.Equal("Test team area team Everything overdue", page.Heading);
        Assert.Equal(
            [
                ("Review the condition", "Area team lead", "Overdue by 30 days 20 October 2014"),
                ("Judge the domains and share the draft", "Area team lead", "Overdue by 9 days 10 November 2014"),
                ("Pay the CCG's share.", "NHS England", "Overdue by 3 days 16 November 2014"),
                ("Hire two nurses.", "CCG", "Overdue by 2 days 17 November 2014"),
                ("Send the figures.", "NHS England, Jo Bell", "Overdue by 1 day 18 November 2014"),
            ],
            page.TableRows(Caption).Select(row => (row[0].Split(", NHS Alpha")[0], row[2], row[3])));
        Assert.Equal(
            [$"/ccgs/{quarter.Ccg}/2014-15/q2", $"/ccgs/{quarter.Ccg}/2014-15/q2/meeting"],
            new[] { 1, 4 }.Select(row => page.Document.QuerySelectorAll("tbody tr").ElementAt(row).QuerySelector("a")!.GetAttribute("href")));
        Assert.Contains("5 items are overdue.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_kind_and_group_and_downloaded_as_it_is_shown()
    {
        var (team, quarter) = await LateAsync();
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await lead.OpenAsync($"/area-teams/{team}/overdue?kind=action&ccg={quarter.Ccg}");
        Assert.Equal(["Pay the CCG's share.", "Hire two nurses."], page.TableRows(Caption).Select(row => row[0].Split(", NHS Alpha")[0]));

        using var book = new Workbook(await lead.Client.GetByteArrayAsync(
            page.Link("Download this list (Excel)"), TestContext.Current.CancellationToken));
        Assert.Equal(["Pay the CCG's share.", "Hire two nurses."], book.Rows("Overdue").Skip(1).Select(row => row[0]));
        Assert.True(book.IsNumber("Overdue", row: 1, column: 6));
        Assert.Equal("3", book.Rows("Overdue")[1][7]);

        Assert.Equal(5, (await lead.OpenAsync($"/area-teams/{team}/overdue?kind=nonsense&ccg=%20&page=x")).TableRows(Caption).Count);
        Assert.Contains(
            "No overdue items match your filters.",
            (await lead.OpenAsync($"/area-teams/{team}/overdue?ccg=ZZ9")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_group_reported_as_done_and_what_is_due_today_are_not_overdue()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action("Today.") with { DueOn = Today });
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action("Done.", ActionStatus.Done) with { DueOn = Today.AddDays(-1) });
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action("No day."));

        Assert.Contains("Nothing is overdue", (await OpenAsync(Role.AreaTeamDirector, team)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_request_for_a_correction_that_nobody_answered_in_time_is_overdue()
    {
        var team = await app.Given.AreaTeamAsync();
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published, await app.Given.CcgAsync(team));
        var ccgLead = await app.LogInAsync(played.CcgLead);
        var ask = await ccgLead.OpenAsync($"{played.Root}/corrections/ask");
        await ccgLead.SubmitAsync(ask.FormOf("Form.Text"), new() { ["Form.Text"] = "A name is wrong." });
        Assert.Contains("Nothing is overdue", (await OpenAsync(Role.AreaTeamLead, team)).Text, StringComparison.Ordinal);

        await app.WriteAsync(db =>
        {
            var request = db.CorrectionRequests.Single();
            db.Entry(request).Property(row => row.DueOn).CurrentValue = Today.AddDays(-1);
            db.Expect(request, request.Version);
        });

        var row = Assert.Single((await OpenAsync(Role.AreaTeamLead, team)).TableRows(Caption));
        Assert.StartsWith($"Answer the request from {played.CcgLead.Name} for a correction", row[0], StringComparison.Ordinal);
        Assert.Equal(["Area team director", "Overdue by 1 day 18 November 2014"], row.Skip(2));
    }

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task The_list_is_the_area_teams_own(Role role) =>
        Assert.Equal(403, (await OpenAsync(role, await app.Given.AreaTeamAsync(), isOwn: false)).Status);

    [Fact]
    public async Task The_list_of_another_area_team_does_not_exist() =>
        Assert.Equal(404, (await OpenAsync(Role.AreaTeamLead, await app.Given.AreaTeamAsync(), isOwn: false)).Status);

    private async Task<(OrganisationCode Team, QuarterKey Quarter)> LateAsync()
    {
        var team = await app.Given.AreaTeamAsync("Test team");
        var ccg = await app.Given.CcgAsync(team, "NHS Alpha CCG");
        var quarter = await app.Given.QuarterAsync(ccg, meeting: Sample.MeetingOn(new DateOnly(2014, 11, 3)));
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action("Hire two nurses.") with { DueOn = Today.AddDays(-2) });
        await app.Given.ItemAsync(quarter, First, ItemKind.Action, Sample.Action("Pay the CCG's share.") with
        {
            Owner = ActionOwner.NhsEngland,
            DueOn = Today.AddDays(-3),
        });
        await app.Given.ChangeAsync(quarter, assessment => assessment.AddUndertaking(
            new UndertakingAnswers(AssuranceSide.NhsEngland, "Send the figures.", UndertakingStatus.Open, Today.AddDays(-1), "Jo Bell")));
        await app.Given.ConditionAsync(ccg, reviews: new ReviewAnswers(new DateOnly(2014, 10, 20), null));
        return (team, quarter);
    }

    private async Task<Page> OpenAsync(Role role, OrganisationCode team, bool isOwn = true) =>
        await (await app.LogInAsync(await app.Given.UserAsync(role, isOwn ? team : null))).OpenAsync($"/area-teams/{team}/overdue");
}
