using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Overview;

public sealed class OverviewTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const AssuranceCategory Assured = AssuranceCategory.Assured;
    private const AssuranceCategory Support = AssuranceCategory.AssuredWithSupport;
    private const AssuranceCategory Intervention = AssuranceCategory.NotAssuredInterventionRequired;

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() =>
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Address(await app.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

        Assert.Equal(403, (await visitor.OpenAsync(Address(await app.Given.QuarterAsync()))).Status);
    }

    [Fact]
    public async Task Get_by_another_organisation_finds_nothing()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead));

        Assert.Equal(404, (await visitor.OpenAsync(Address(await app.Given.QuarterAsync()))).Status);
    }

    [Fact]
    [Rule("R126")]
    public async Task While_domains_are_undecided_it_says_how_many_are_judged_and_links_to_each()
    {
        var page = await OpenAsAreaTeamAsync(Role.AreaTeamLead, null, (1, Assured), (4, Support));

        Assert.Equal("Draft", page.Document.QuerySelector(".nhsuk-tag")!.TextContent);
        Assert.Contains("2 of 6 domains judged", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("If these judgements are confirmed", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Assured", "Not yet judged", "Not yet judged", "Assured with support", "Not yet judged", "Not yet judged"],
            page.Document.QuerySelectorAll("#domains-1-status, [id^=domains-][id$=-status]").Select(status => status.TextContent.Trim()));
        Assert.EndsWith("/domains/4", page.Link("4. Robust governance"), StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R121", "R123", "R124", "R148")]
    public async Task Six_judgements_without_intervention_would_make_it_assured_and_support_is_said_not_to_be_failure()
    {
        var page = await OpenAsAreaTeamAsync(Role.AreaTeamDirector, null, All(Support));

        Assert.Contains("If these judgements are confirmed: assured Provisional", page.Text, StringComparison.Ordinal);
        Assert.Contains("2014/15 operational guidance, para 44", page.Text, StringComparison.Ordinal);
        Assert.Contains(GuidanceRules.R148SupportIsNotFailing.Sentence, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R125")]
    public async Task One_intervention_would_make_it_not_assured_and_is_named_as_the_cause()
    {
        var judged = All(Assured);
        judged[2] = (3, Intervention);

        var page = await OpenAsAreaTeamAsync(Role.AreaTeamLead, null, judged);

        Assert.Contains("If these judgements are confirmed: not assured", page.Text, StringComparison.Ordinal);
        Assert.Contains("2014/15 operational guidance, para 45", page.Text, StringComparison.Ordinal);
        var cause = Assert.Single(page.Document.QuerySelectorAll("details li"));
        Assert.StartsWith("3.", cause.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R121")]
    public async Task A_final_quarter_has_its_headline()
    {
        var page = await OpenAsAreaTeamAsync(Role.AreaTeamLead, AssessmentStage.Final, All(Assured));

        Assert.Equal("Assured", page.Document.QuerySelector(".nhsuk-card strong")!.TextContent.Trim());
        Assert.DoesNotContain("Provisional", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Rule("R222")]
    [InlineData(Role.CcgLead, AssessmentStage.Draft)]
    [InlineData(Role.GoverningBodyMember, AssessmentStage.Draft)]
    [InlineData(Role.IndependentMember, AssessmentStage.SharedWithCcg)]
    [InlineData(Role.CcgLead, AssessmentStage.CcgResponded)]
    public async Task The_group_sees_neither_a_judgement_nor_a_headline_of_the_live_text_before_it_is_final(Role role, AssessmentStage stage)
    {
        var quarter = await app.Given.QuarterAsync(stage: stage, judged: [.. All(Support).Select(row => (row.Domain, Sample.Judgement(row.Category)))]);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, quarter.Ccg));

        var page = await visitor.OpenAsync(Address(quarter));

        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("ssured", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("judged", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("History of this quarter"));
    }

    [Fact]
    public async Task The_group_sees_judgements_and_headline_from_final_on()
    {
        var quarter = await app.Given.QuarterAsync(
            stage: AssessmentStage.Final, judged: [.. All(Support).Select(row => (row.Domain, Sample.Judgement(row.Category)))]);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));

        Assert.Equal("Assured", (await visitor.OpenAsync(Address(quarter))).Document.QuerySelector(".nhsuk-card strong")!.TextContent.Trim());
    }

    [Fact]
    [Rule("R177")]
    public async Task Issues_without_an_agreed_response_are_listed_with_the_source_and_a_link_until_the_report_is_final()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var third = Focus.On(new DomainNumber(3));
        var theme = await app.Given.ItemAsync(quarter, Focus.On(Theme.BetterCare), ItemKind.Issue, Sample.Issue("Pooled budget"));
        var first = await app.Given.ItemAsync(quarter, third, ItemKind.Issue, Sample.Issue("A&E waits"));
        await app.Given.ItemAsync(quarter, third, ItemKind.Issue, Sample.Issue("Cancer waits") with { Response = IssueResponse.NoneNeeded });
        await app.Given.ItemAsync(quarter, third, ItemKind.Action, Sample.Action("Ask for a plan."));
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
        var director = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector, team));
        var ccg = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));

        var page = await lead.OpenAsync(Address(quarter));

        Assert.Equal(["A&E waits – Domain 3: Plans and outcomes", "Pooled budget – Better care"], Issues(page));
        Assert.Contains(
            "Agree a response to each issue. You can share the report without one, but we will ask you to think about it first. " +
                GuidanceRules.R177ResponseToEachRisk.Source,
            page.Text,
            StringComparison.Ordinal);
        Assert.Equal($"{Address(quarter)}/items/{first}", page.Link("A&E waits"));
        Assert.Equal($"{Address(quarter)}/items/{theme}", page.Link("Pooled budget"));
        Assert.Equal($"{Address(quarter)}/items/on/domain-3#item-{first}", (await director.OpenAsync(Address(quarter))).Link("A&E waits"));
        Assert.Empty(Issues(await ccg.OpenAsync(Address(quarter))));

        await app.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);
        Assert.Equal($"{Address(quarter)}/items/on/domain-3#item-{first}", (await lead.OpenAsync(Address(quarter))).Link("A&E waits"));
        await app.Given.StageAsync(quarter, AssessmentStage.Final);
        Assert.Empty(Issues(await lead.OpenAsync(Address(quarter))));
    }

    [Fact]
    [Rule("R106")]
    public async Task Both_sides_see_by_when_each_part_of_the_quarter_is_done()
    {
        var quarter = await app.Given.QuarterAsync();
        var ccg = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));

        var page = await ccg.OpenAsync(Address(quarter));

        Assert.Equal(
            [
                "Delivery dashboard: 14 November 2014",
                "Conversations: 17 November 2014 to 15 December 2014",
                "Draft: 5 working days after the conversation",
                "The CCG's answer: 10 working days after the draft",
                "Consistency check: 29 December 2014",
                "Final report: 5 January 2015",
                "Publication: 19 January 2015",
            ],
            page.Document.QuerySelectorAll("main .nhsuk-summary-list__row").Select(row =>
                $"{row.QuerySelector("dt")!.TextContent.Trim()}: {row.QuerySelector("dd")!.TextContent.Trim()}"));
    }

    private static IEnumerable<string> Issues(Page page) =>
        page.Document.QuerySelectorAll("main .nhsuk-list--bullet li").Select(item => item.TextContent.Trim());

    private async Task<Page> OpenAsAreaTeamAsync(Role role, AssessmentStage? stage, params (int Domain, AssuranceCategory Category)[] judged)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(
            await app.Given.CcgAsync(team), stage: stage, judged: [.. judged.Select(row => (row.Domain, Sample.Judgement(row.Category)))]);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, team));
        return await visitor.OpenAsync(Address(quarter));
    }

    private static (int Domain, AssuranceCategory Category)[] All(AssuranceCategory category) =>
        [.. Enumerable.Range(1, 6).Select(domain => (domain, category))];

    private static string Address(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
