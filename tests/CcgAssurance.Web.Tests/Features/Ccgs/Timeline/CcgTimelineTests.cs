using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Ccgs.Timeline;

/// <summary>One timeline of a group: all kinds of records in one order, each reader as much of it as the pages of the records show.</summary>
public sealed class CcgTimelineTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R198", "R203")]
    public async Task What_was_tried_stands_in_one_order_as_a_list_and_as_a_picture()
    {
        var scenario = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var (ccg, team) = (scenario.Quarter.Ccg, scenario.Lead.Organisation);
        var request = await app.Given.RequestAsync(ccg, RequestStage.Insufficient, on: new DateOnly(2014, 10, 30));
        var escalation = await app.Given.EscalationAsync(ccg, EscalationStage.Resolved);
        var intervention = await app.Given.InterventionAsync(ccg, InterventionStage.Lifted, team);
        var condition = await app.Given.ConditionAsync(ccg);
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        var page = await lead.OpenAsync((await lead.OpenAsync($"/ccgs/{ccg}")).Link("Timeline of what has happened"));

        foreach (var words in new[]
        {
            "Draft shared with the CCG", "Report final: ", "Report published", "Sent, informally", "Reply received",
            "Reply found insufficient", "View put to the CCG", "Actions agreed by both sides", "Resolved", "Step 1 complete: assurance meeting",
            "Proposed, with the finding that patients are no worse off", "Submitted to the committee", "Approved by the committee",
            "Directions signed and in force", "Directions lifted", "In force and published", "Lifted and taken down", "Set",
        })
        {
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains($"/requests/{request}", Hrefs(page));
        Assert.Contains($"/escalations/{escalation}", Hrefs(page));
        Assert.Contains($"/interventions/{intervention}", Hrefs(page));
        Assert.Contains($"/conditions/{condition}", Hrefs(page));
        Assert.Contains($"/published/directions/{intervention}/1", Hrefs(page));
        Assert.True(page.Text.IndexOf("Sent, informally", StringComparison.Ordinal) < page.Text.IndexOf("View put to the CCG", StringComparison.Ordinal));
        Assert.Contains("Interventions and directions: 1, on 19 November 2014.", page.Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R90", "R122")]
    public async Task A_meeting_stands_there_from_its_day_on()
    {
        var quarter = await app.Given.QuarterAsync(meeting: On(new DateOnly(2014, 11, 3)));
        var planned = await app.Given.QuarterAsync(meeting: On(new DateOnly(2014, 12, 3)));
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));
        var second = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, planned.Ccg));

        Assert.Matches("3 November 2014 *Quarterly meeting held", (await first.OpenAsync($"/ccgs/{quarter.Ccg}/timeline")).Text);
        Assert.DoesNotContain("meeting held", (await second.OpenAsync($"/ccgs/{planned.Ccg}/timeline")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_narrowed_to_kinds_and_a_year_and_says_so_where_nothing_is_left()
    {
        var ccg = await app.Given.CcgAsync();
        await app.Given.RequestAsync(ccg);
        await app.Given.EscalationAsync(ccg, EscalationStage.PutToCcg);
        var national = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));
        var address = $"/ccgs/{ccg}/timeline";

        var one = await national.OpenAsync($"{address}?kind=Escalation");
        var other = await national.OpenAsync($"{address}?kind=Escalation&kind=Request&year=2014-15");
        var none = await national.OpenAsync($"{address}?kind=Condition");
        var unknown = await national.OpenAsync($"{address}?kind=nonsense&year=never");

        Assert.Contains("View put to the CCG", one.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sent, informally", one.Text, StringComparison.Ordinal);
        Assert.Contains("Sent, informally", other.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing of this kind happened in that time.", none.Text, StringComparison.Ordinal);
        Assert.Contains("Sent, informally", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("Show everything", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R180", "R192", "R222")]
    public async Task What_is_not_shared_yet_is_in_the_timeline_of_the_area_team_alone()
    {
        var (region, ccg) = (await app.Given.RegionAsync(), OrganisationCode.NhsEngland);
        var team = await app.Given.AreaTeamAsync(region: region);
        ccg = await app.Given.CcgAsync(team);
        var opened = await app.Given.EscalationAsync(ccg, EscalationStage.View);
        var considered = await app.Given.InterventionAsync(ccg, InterventionStage.UnderConsideration, team);
        var put = await app.Given.EscalationAsync(ccg, EscalationStage.PutToCcg);
        var address = $"/ccgs/{ccg}/timeline";
        var lead = await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team))).OpenAsync(address);
        var group = await (await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, ccg))).OpenAsync(address);
        var regional = await (await app.LogInAsync(await app.Given.UserAsync(Role.RegionalReviewer, region))).OpenAsync(address);

        Assert.Contains($"/escalations/{opened}", Hrefs(lead));
        Assert.Contains($"/escalations/{put}", Hrefs(lead));
        Assert.Contains($"/interventions/{considered}", Hrefs(lead));
        Assert.Contains($"/escalations/{put}", Hrefs(group));
        Assert.DoesNotContain($"/escalations/{opened}", Hrefs(group));
        Assert.DoesNotContain($"/interventions/{considered}", Hrefs(group));
        Assert.DoesNotContain("Opened", group.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"/escalations/{opened}", Hrefs(regional));
        Assert.Contains($"/interventions/{considered}", Hrefs(regional));
    }

    [Fact]
    public async Task A_group_without_a_past_has_an_empty_timeline_and_nobody_else_reads_it()
    {
        var ccg = await app.Given.CcgAsync();
        var address = $"/ccgs/{ccg}/timeline";
        var other = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, await app.Given.CcgAsync()));

        var page = await (await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, ccg))).OpenAsync(address);

        Assert.Contains("Nothing has happened yet that you can see.", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await other.OpenAsync(address)).Status);
        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(Role.CommitteeMember))).OpenAsync(address)).Status);
    }

    private static MeetingAnswers On(DateOnly day) => new() { TakesPlace = true, Date = day, Mode = MeetingMode.FaceToFace };

    private static IReadOnlyList<string> Hrefs(Page page) =>
        [.. page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).OfType<string>()];
}
