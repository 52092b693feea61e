using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

public sealed class ShowDraftTests(AssuranceApp app) : DraftPages(app)
{
    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await App.Visitor().OpenAsync(Address(await App.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_area_team_opens_the_page_and_others_take_no_step(Role role)
    {
        var quarter = await App.Given.QuarterAsync();
        var visitor = await App.LogInAsync(await App.Given.UserAsync(role, role.Level() == Domain.Organisations.OrganisationLevel.Ccg ? quarter.Ccg : null));

        Assert.Equal(403, (await visitor.OpenAsync(Address(quarter))).Status);
        var token = (await visitor.OpenAsync("/account/log-in")).Document.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        foreach (var step in new[] { "share", "correction", "go-on", "redraft", "final", "reopen" })
        {
            using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
            var answer = await visitor.Client.PostAsync($"{Address(quarter)}/{step}", content, TestContext.Current.CancellationToken);
            Assert.Equal((step, 403), (step, (int)answer.StatusCode));
        }
    }

    [Fact]
    public async Task Get_by_another_area_team_or_of_a_quarter_that_does_not_exist_finds_nothing()
    {
        var quarter = await App.Given.QuarterAsync();
        var stranger = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead));
        Assert.Equal(404, (await stranger.OpenAsync(Address(quarter))).Status);

        var (visitor, own) = await LeadAsync();
        Assert.Equal(404, (await visitor.OpenAsync(Address(own).Replace("q2", "q3", StringComparison.Ordinal))).Status);
    }

    [Fact]
    [Rule("R74", "R128", "R139", "R145", "R177", "R222")]
    public async Task The_panel_lists_everything_that_stands_between_this_and_sharing_with_its_source_and_a_link_to_the_field()
    {
        var (visitor, quarter) = await LeadAsync(new MeetingAnswers());
        await App.Given.ItemAsync(quarter, Focus.On(new DomainNumber(2)), ItemKind.Issue, Sample.Issue("Cancer waits"));
        var page = await visitor.OpenAsync(Address(quarter));

        Assert.Contains("Before you can share the draft", page.Headings(2));
        Assert.Equal(["To do first", "To think about"], page.Headings(3));
        await AssertLeadsToFieldAsync(visitor, page, "Hold the conversation and record it, or record why there is no meeting",
            GuidanceRules.R222DraftSharedAfterConversation);
        await AssertLeadsToFieldAsync(visitor, page, "Agree a response to the issue Cancer waits", GuidanceRules.R177ResponseToEachRisk);
        await AssertLeadsToFieldAsync(visitor, page, "Add a narrative or an item on better care, or record that there is nothing to report",
            GuidanceRules.R74NarrativeForEachTheme);
        Assert.Contains("6 domains have no judgement", page.Text, StringComparison.Ordinal);
        for (var domain = 1; domain <= 6; domain++)
        {
            await AssertLeadsToFieldAsync(visitor, page, $"Judge domain {domain}", GuidanceRules.R128JudgementForEachDomain, opens: domain == 1);
        }
    }

    [Fact]
    [Rule("R139", "R145")]
    public async Task A_domain_with_support_and_one_that_needs_intervention_are_named_and_stop_no_sharing()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft, judged: [(2, Sample.Judgement(Support)), (5, Sample.Judgement(Intervention))]);
        var visitor = await App.LogInAsync(played.Lead);
        var page = await visitor.OpenAsync(Address(played.Quarter));

        Assert.Equal(["To think about"], page.Headings(3));
        await AssertLeadsToFieldAsync(
            visitor, page, "Agree a support package for domain 2 with the CCG", GuidanceRules.R145SupportPackageAgreed);
        var link = page.Link("Open an intervention for domain 5, or choose another level");
        Assert.Contains("Only the area team director opens an intervention.", (await visitor.OpenAsync(link)).Text, StringComparison.Ordinal);
        var check = await visitor.OpenAsync(Step(played.Quarter, "share"));
        Assert.Contains("Agree a support package for domain 2", check.Text, StringComparison.Ordinal);
        var done = await visitor.FollowAsync(await visitor.SubmitAsync(check.Form(Step(played.Quarter, "share"))));
        Assert.Contains("Draft shared with the CCG", done.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task Every_finding_leads_to_a_page_that_its_reader_may_open(Role role)
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft, judged: [(2, Sample.Judgement(Support)), (5, Sample.Judgement(Intervention))]);
        await App.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(2)), ItemKind.Issue, Sample.Issue("Cancer waits"));
        var visitor = await App.LogInAsync(role == Role.AreaTeamLead ? played.Lead : played.Director);
        await AssertOpensAsync(visitor, await visitor.OpenAsync(Address(played.Quarter)), 3);
        await played.ShareAsync();
        await played.RespondAsync((2, new ResponseAnswers { Verdict = CcgVerdict.Comments, Comment = "A detail." }));
        await AssertOpensAsync(visitor, await visitor.OpenAsync(Address(played.Quarter)), 4);

        var (other, quarter) = await LeadAsync(new MeetingAnswers());
        var reader = role == Role.AreaTeamLead ? other : await App.LogInAsync(await App.Given.UserAsync(role, other.User!.Organisation));
        await AssertOpensAsync(reader, await reader.OpenAsync(Address(quarter)), 10);
    }

    private static async Task AssertOpensAsync(Visitor visitor, Page page, int expected)
    {
        var links = page.Document.QuerySelectorAll("main .nhsuk-list--bullet a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(expected, links.Count);
        foreach (var link in links.Distinct())
        {
            Assert.Equal((link, 200), (link, (await visitor.OpenAsync(link.Split('#')[0])).Status));
        }
    }
}
