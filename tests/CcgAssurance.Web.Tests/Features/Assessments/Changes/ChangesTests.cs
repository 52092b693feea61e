using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Changes;

public sealed class ChangesTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() =>
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Changes(await app.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden() => Assert.Equal(
        403, (await (await app.LogInAsync(await app.Given.UserAsync(Role.Administrator))).OpenAsync(Changes(await app.Given.QuarterAsync()))).Status);

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    public async Task Get_by_another_organisation_finds_nothing(Role role)
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Now, OutputState.Draft);

        Assert.Equal(404, (await OpenAsync(role, null, Changes(quarters.Now))).Status);
    }

    [Theory]
    [Rule("R222")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task The_group_finds_nothing_before_anything_was_shared(Role role)
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Before, OutputState.Final);

        Assert.Equal(404, (await OpenAsync(role, quarters.Now.Ccg, Changes(quarters.Now))).Status);
        Assert.False((await OpenAsync(role, quarters.Now.Ccg, Root(quarters.Now))).HasLink("What changed since last quarter"));
    }

    [Theory]
    [Rule("R232")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task The_area_team_compares_both_quarters_as_they_stand(Role role)
    {
        var quarters = await QuartersAsync();

        var page = await OpenAsync(role, quarters.Team, Changes(quarters.Now));

        Assert.Equal(200, page.Status);
        Assert.EndsWith("What changed since last quarter", page.Heading, StringComparison.Ordinal);
        Assert.Contains(
            "The latest text of this quarter, compared with the latest text of Quarter 1 2014/15.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["3. Plans and outcomes"], page.Headings(3));
        Assert.Equal(["Assured", "Assured with support", "The waits grew."], page.Document.QuerySelectorAll("main dd").Select(fact => fact.TextContent.Trim()));
        Assert.Equal(["Judgements", "New issues (1)", "Issues closed (1)", "Issues carried forward (1)", "Actions overdue (1)"], page.Headings(2));
        Assert.Contains("New issues (1) Plans and outcomes: Beds", page.Text, StringComparison.Ordinal);
        Assert.Contains("Issues closed (1) Plans and outcomes: Rota", page.Text, StringComparison.Ordinal);
        Assert.Contains("Issues carried forward (1) Plans and outcomes: Waits", page.Text, StringComparison.Ordinal);
        Assert.Contains("Actions overdue (1) Plans and outcomes: Ask for a plan. CCG, due 18 November 2014.", page.Text, StringComparison.Ordinal);
        Assert.Equal(Root(quarters.Now), page.Link("Back to the quarter"));
    }

    [Theory]
    [Rule("R222", "R232")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Everybody_else_compares_what_was_last_sent_of_both(Role role)
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Before, OutputState.Final);
        await ShareAsync(quarters.Now, OutputState.Draft);
        await app.Given.StageAsync(quarters.Now, AssessmentStage.Draft);
        await app.Given.ItemAsync(quarters.Now, Third, ItemKind.Issue, Sample.Issue("Written after sharing"));
        var organisation = role.Level() switch
        {
            OrganisationLevel.Ccg => quarters.Now.Ccg,
            OrganisationLevel.Region => quarters.Region,
            _ => (OrganisationCode?)null,
        };

        var page = await OpenAsync(role, organisation, Changes(quarters.Now));

        Assert.Equal(200, page.Status);
        Assert.Contains("New issues (1) Plans and outcomes: Beds", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Written after sharing", page.Raw, StringComparison.Ordinal);
        Assert.Contains(
            "Version 1, draft of 19 November 2014 of this quarter, compared with version 1, final, 19 November 2014 of Quarter 1 2014/15.",
            page.Text,
            StringComparison.Ordinal);
        Assert.Equal(Changes(quarters.Now), (await OpenAsync(role, organisation, Root(quarters.Now))).Link("What changed since last quarter"));
    }

    [Fact]
    public async Task A_quarter_before_that_was_never_shared_or_written_is_no_report_to_compare_with()
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Now, OutputState.Draft);
        var first = await app.Given.QuarterAsync(await app.Given.CcgAsync(quarters.Team));

        Assert.Contains(
            "There is no report from last quarter",
            (await OpenAsync(Role.CcgLead, quarters.Now.Ccg, Changes(quarters.Now))).Text,
            StringComparison.Ordinal);
        Assert.Contains(
            "There is no report from last quarter", (await OpenAsync(Role.AreaTeamLead, quarters.Team, Changes(first))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_about_which_nothing_is_written_has_no_changes()
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Now, OutputState.Final);
        var next = await app.Given.QuarterAsync(quarters.Now.Ccg, quarter: Quarter.Q3);

        Assert.Contains(
            "Nothing has been written about this quarter yet.",
            (await OpenAsync(Role.AreaTeamLead, quarters.Team, Changes(next))).Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "What changed since last quarter", (await OpenAsync(Role.AreaTeamLead, quarters.Team, Root(next) + "/report/preview.html")).Headings(2));
    }

    [Fact]
    [Rule("R232", "R245")]
    public async Task The_report_says_what_changed_since_the_published_report_and_nothing_of_what_is_not_public()
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Before, OutputState.Draft);
        Assert.DoesNotContain("What changed since last quarter", (await PreviewAsync(quarters)).Headings(2));

        await ShareAsync(quarters.Before, OutputState.Final);
        Assert.DoesNotContain("What changed since last quarter", (await PreviewAsync(quarters)).Headings(2));

        await PublishAsync(quarters.Before);
        await app.Given.StageAsync(quarters.Before, AssessmentStage.Draft);
        await app.Given.ItemAsync(quarters.Before, Third, ItemKind.Issue, Sample.Issue("Corrected later"));
        await ShareAsync(quarters.Before, OutputState.Draft);
        await ShareAsync(quarters.Before, OutputState.Final);

        var page = await PreviewAsync(quarters);
        Assert.Equal(["Headline", "Assurance domains", "Cross-cutting themes", "What changed since last quarter"], page.Headings(2));
        var said = page.Document.QuerySelectorAll("main li").Select(item => item.TextContent).ToList();
        Assert.Contains("Plans and outcomes: Rota.", said);
        Assert.Contains("Issues carried forward: 1 (Plans and outcomes 1).", said);
        Assert.DoesNotContain("Plans and outcomes: Waits.", said);
        Assert.DoesNotContain("Corrected later", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("The waits grew.", page.Raw, StringComparison.Ordinal);
    }

    [Theory]
    [Rule("R234")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    public async Task Two_versions_are_compared_item_by_item(Role role)
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Now, OutputState.Draft);
        await app.Given.StageAsync(quarters.Now, AssessmentStage.Draft);
        await app.Given.ItemAsync(quarters.Now, Third, ItemKind.Issue, Sample.Issue("Written after sharing"));
        await ShareAsync(quarters.Now, OutputState.Draft);

        var page = await OpenAsync(role, role.Level() == OrganisationLevel.Ccg ? quarters.Now.Ccg : quarters.Team, Changes(quarters.Now) + "?from=1&to=2");

        Assert.Equal(200, page.Status);
        Assert.EndsWith("What changed from version 1 to version 2", page.Heading, StringComparison.Ordinal);
        Assert.Equal([["Issue", "Not in this version", "Written after sharing."]], page.TableRows("Domain 3: Plans and outcomes"));
        Assert.Equal(Root(quarters.Now) + "/report/2.html", page.Link("Back to version 2"));
    }

    [Theory]
    [InlineData("?from=1&to=3")]
    [InlineData("?from=0&to=1")]
    [InlineData("?from=2&to=1")]
    [InlineData("?from=1&to=1")]
    public async Task Versions_that_do_not_exist_or_stand_the_wrong_way_round_are_not_found(string query)
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Now, OutputState.Draft);
        await ShareAsync(quarters.Now, OutputState.Draft);

        Assert.Equal(404, (await OpenAsync(Role.CcgLead, quarters.Now.Ccg, Changes(quarters.Now) + query)).Status);
    }

    [Fact]
    public async Task The_list_of_versions_leads_to_what_changed()
    {
        var quarters = await QuartersAsync();
        await ShareAsync(quarters.Now, OutputState.Draft);
        await ShareAsync(quarters.Now, OutputState.Draft);

        var page = await OpenAsync(Role.AreaTeamLead, quarters.Team, Root(quarters.Now) + "/draft");

        Assert.Equal(Changes(quarters.Now) + "?from=1&to=2", page.Link("Changes from version 1 to version 2"));
        Assert.False(page.HasLink("Changes from version 0 to version 1"));
    }

    // In Quarter 1 two issues, one of them with an action; in Quarter 2 the action and its issue are carried, and another issue is new.
    private async Task<(QuarterKey Before, QuarterKey Now, OrganisationCode Team, OrganisationCode Region)> QuartersAsync()
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var ccg = await app.Given.CcgAsync(team);
        var before = await app.Given.QuarterAsync(ccg, quarter: Quarter.Q1, judged: (3, Sample.Judgement()));
        var waits = await app.Given.ItemAsync(before, Third, ItemKind.Issue, Sample.Issue("Waits"));
        await app.Given.ItemAsync(before, Third, ItemKind.Issue, Sample.Issue("Rota"));
        await app.Given.ItemAsync(before, Third, ItemKind.Action, Sample.Action(issue: waits) with { DueOn = new DateOnly(2014, 11, 18) });
        var now = await app.Given.QuarterAsync(ccg, judged: (3, Sample.Judgement(AssuranceCategory.AssuredWithSupport, "The waits grew.")));
        var items = await app.ReadAsync(db => db.ReportItems.AsNoTracking()
            .Where(item => db.QuarterlyAssessments.Any(row => row.Id == item.AssessmentId && row.CcgCode == ccg && row.Quarter == Quarter.Q1)).ToListAsync());
        await app.Given.ChangeAsync(now, assessment => assessment.CarryForward(items));
        await app.Given.ItemAsync(now, Third, ItemKind.Issue, Sample.Issue("Beds"));
        return (before, now, team, region);
    }

    // Freezes the report as the application reads it at the moment.
    private async Task ShareAsync(QuarterKey quarter, OutputState state)
    {
        await app.WriteAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.SingleAsync(row =>
                row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);
            db.Entry(assessment).Property(row => row.LastVersion).CurrentValue++;
            db.Entry(assessment).Property(row => row.Stage).CurrentValue = state == OutputState.Final ? AssessmentStage.Final : AssessmentStage.SharedWithCcg;
            var items = await db.ReportItems.Where(item => item.AssessmentId == assessment.Id).OrderBy(item => item.Position).ToListAsync();
            var judgements = await db.DomainJudgements.Where(row => row.AssessmentId == assessment.Id).OrderBy(row => row.Domain).ToListAsync();
            var report = new QuarterlyReport
            {
                CcgCode = quarter.Ccg.Value,
                CcgName = "Test CCG",
                AreaTeam = "Test",
                Year = quarter.Year,
                Quarter = quarter.Quarter,
                FrameworkKey = assessment.FrameworkKey,
                Conversation = new ReportedConversation(null, null),
                Domains = [.. judgements.Select(row => new ReportedDomain(
                    row.Domain, row.Category, row.Rationale, Reported([.. items.Where(item => item.Focus == Focus.On(row.Domain))])))],
                Themes = [],
            };
            var actor = new Actor(new UserId(Guid.CreateVersion7()), "Test team", Role.AreaTeamLead, quarter.Ccg, app.Clock.GetUtcNow());
            var kept = KeptReport.Of(report, new ReportEdition(state, assessment.LastVersion, actor.At));
            db.FrozenVersions.Add(new FrozenVersion(
                assessment.History, assessment.LastVersion, state, ReportJson.Write(kept), actor.At, actor.Name, figures: kept.Figures()));
        });
    }

    // Both sides release what was made final last.
    private Task PublishAsync(QuarterKey quarter) => app.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.SingleAsync(row =>
            row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);
        db.Entry(assessment).Property(row => row.PublishedVersion).CurrentValue = assessment.LastVersion;
        db.Entry(assessment).Property(row => row.Stage).CurrentValue = AssessmentStage.Published;
    });

    private static ReportedItems Reported(IReadOnlyList<ReportItem> items) => new(
        [],
        [.. items.Where(item => item.Kind == ItemKind.Issue).Select(item => new ReportedIssue { Id = item.Id, OriginId = item.OriginId, Title = item.Title! })],
        [.. items.Where(item => item.Kind == ItemKind.Action).Select(item => new ReportedAction
        {
            Id = item.Id, OriginId = item.OriginId, Text = item.Text!, Owner = item.Owner!.Value, Status = item.Status!.Value, DueOn = item.DueOn,
        })]);

    private async Task<Page> PreviewAsync((QuarterKey Before, QuarterKey Now, OrganisationCode Team, OrganisationCode Region) quarters) =>
        await OpenAsync(Role.AreaTeamLead, quarters.Team, Root(quarters.Now) + "/report/preview.html");

    private async Task<Page> OpenAsync(Role role, OrganisationCode? organisation, string address) =>
        await (await app.LogInAsync(await app.Given.UserAsync(role, organisation))).OpenAsync(address);

    private static string Changes(QuarterKey quarter) => Root(quarter) + "/changes";

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
