using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Escalations.GivenEscalation;

namespace CcgAssurance.Web.Tests.Features.Escalations;

public sealed class EscalationProgressTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R195")]
    public async Task An_overdue_milestone_comes_to_the_work_queue_of_both_leads_and_to_the_overdue_list_once()
    {
        var given = await InAsync(app);
        var escalation = await given.OverdueAsync();
        const string Task = "Follow up the milestone that was due on 18 November 2014, or mark it as met";
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        foreach (var visitor in new[] { lead, await given.LogInAsync(Role.CcgLead) })
        {
            Assert.Equal($"{escalation}#actions", (await visitor.OpenAsync("/")).To(Task));
        }

        var director = await given.LogInAsync(Role.AreaTeamDirector);
        Assert.Equal(escalation, (await director.OpenAsync("/")).To("Decide what follows, because a milestone is overdue"));
        var rows = (await lead.OpenAsync($"/area-teams/{given.Team}/overdue")).TableRows("Everything overdue, longest overdue first");
        Assert.Single(rows, row => row.Any(cell => cell.Contains(Task, StringComparison.Ordinal)));
        Assert.Contains("Overdue", (await lead.OpenAsync(escalation)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R195")]
    public async Task Either_lead_marks_a_milestone_as_met_and_puts_that_right_with_a_reason()
    {
        var given = await InAsync(app);
        var escalation = await given.OverdueAsync();
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var met = (await group.OpenAsync(escalation)).Link("Mark as met: The theatre is staffed");
        var empty = await SubmitAsync(group, met);
        empty.ShowsError("Form.On.Day", "Enter the date on which it was met");
        empty.ShowsError("Form.Note", "Enter how it was met");

        var page = await TakeAsync(group, met, new(On("On", "2014-11-17")) { ["Form.Note"] = "Both teams started." });

        Assert.Contains("Met on 17 November 2014", page.Text, StringComparison.Ordinal);
        Assert.Empty((await given.ReadAsync(escalation)).Unmet);
        Assert.Contains("A milestone of an escalation is marked as met", (await lead.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        page = await TakeAsync(lead, page.Link("Mark as not met: The theatre is staffed"), Because("One team left again."));
        Assert.Contains("One team left again.", page.Text, StringComparison.Ordinal);
        Assert.Equal([true, false], (await given.ReadAsync(escalation)).Marks.OrderBy(mark => mark.Position).Select(mark => mark.IsMet));
        Assert.Equal(404, (await lead.OpenAsync($"{escalation}/milestones/{Guid.CreateVersion7()}/met")).Status);
    }

    [Fact]
    [Rule("R195")]
    public async Task A_milestone_is_not_met_in_the_future()
    {
        var given = await InAsync(app);
        var escalation = await given.OverdueAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var met = (await lead.OpenAsync(escalation)).Link("Mark as met: The theatre is staffed");

        var page = await SubmitAsync(lead, met, new(On("On", "2014-11-20")) { ["Form.Note"] = "Tomorrow." });

        Assert.Equal(400, page.Status);
        Assert.Contains($"Enter a date that is 19 November 2014 or earlier {Source(GuidanceRules.R195)}", page.Text, StringComparison.Ordinal);
        Assert.Empty((await given.ReadAsync(escalation)).Marks);
    }

    [Fact]
    [Rule("R195", "R196")]
    public async Task The_director_resolves_it_and_is_shown_which_milestones_are_not_met()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.InProgress);
        var (director, group) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        Assert.Contains("The theatre is staffed, due on 30 January 2015", (await director.OpenAsync($"{escalation}/resolve")).Text, StringComparison.Ordinal);
        (await SubmitAsync(director, $"{escalation}/resolve")).ShowsError("Form.Reason", "Enter the reason");

        var page = await TakeAsync(director, $"{escalation}/resolve", Because("Waits are short."));

        Assert.Contains("StatusResolved", page.Text, StringComparison.Ordinal);
        Assert.Contains("Waits are short.", (await group.OpenAsync(escalation)).Text, StringComparison.Ordinal);
        Assert.Contains("An escalation is resolved", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.False((await group.OpenAsync(escalation)).HasLink("Mark as met: The theatre is staffed"));
    }

    [Fact]
    [Rule("R195")]
    public async Task Consequences_are_applied_once_a_milestone_is_overdue_and_not_before()
    {
        var given = await InAsync(app);
        var (early, late) = (await given.InStageAsync(EscalationStage.InProgress), await given.OverdueAsync());
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        Assert.Contains(
            "Consequences are applied only when a milestone is overdue",
            (await director.OpenAsync($"{early}/consequences")).Text,
            StringComparison.Ordinal);
        Assert.Contains("NHS England places a recovery lead.", (await director.OpenAsync($"{late}/consequences")).Text, StringComparison.Ordinal);
        var wrong = await SubmitAsync(
            director, $"{late}/consequences", new(On("On", "2014-11-18")) { ["Form.Which"] = "A lead.", ["Form.Reason"] = "It is not staffed." });
        Assert.Contains(
            $"Enter a date that is 19 November 2014, when there was first a reason to apply consequences, or later {Source(GuidanceRules.R195)}",
            wrong.Text, StringComparison.Ordinal);

        var page = await TakeAsync(
            director, $"{late}/consequences",
            new(On("On", "2014-11-19")) { ["Form.Which"] = "A recovery lead starts.", ["Form.Reason"] = "It is not staffed." });

        Assert.Contains("StatusConsequences applied", page.Text, StringComparison.Ordinal);
        Assert.Contains("A recovery lead starts.", (await (await given.LogInAsync(Role.CcgLead)).OpenAsync(late)).Text, StringComparison.Ordinal);
        Assert.Equal(EscalationStage.ConsequencesApplied, (await given.ReadAsync(late)).Stage);
    }

    [Fact]
    [Rule("R255")]
    public async Task Either_side_files_a_letter_with_a_file_that_both_can_open()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.PutToCcg);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        (await SubmitAsync(group, $"{escalation}/communications/new")).ShowsError("Form.Text", "Enter what was said");

        var page = await TakeAsync(
            group, $"{escalation}/communications/new",
            new(On("On", "2014-11-18")) { ["Form.Kind"] = "Letter", ["Form.With"] = "Both leads", ["Form.Text"] = "We answer." },
            new TestFile("Form.File", "answer.pdf", SampleFiles.Pdf));

        Assert.Contains("Letter, 18 November 2014", page.Headings(3));
        var file = page.Link("answer.pdf");
        using var sent = await lead.Client.GetAsync(file, TestContext.Current.CancellationToken);
        var headers = sent.Content.Headers;
        Assert.Equal(("attachment", "application/pdf"), (headers.ContentDisposition!.DispositionType, headers.ContentType!.MediaType));
        var other = await (await InAsync(app)).LogInAsync(Role.CcgLead);
        Assert.Equal(404, (await other.OpenAsync(file)).Status);
    }
}
