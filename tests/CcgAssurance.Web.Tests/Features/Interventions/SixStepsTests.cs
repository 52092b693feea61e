using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

public sealed class SixStepsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R204", "R205", "R206", "R207", "R208", "R209", "R210", "R211")]
    public async Task The_lead_goes_through_the_first_four_steps_in_order_and_the_group_sees_the_case_with_the_fourth()
    {
        var given = await InAsync(app);
        var request = await app.Given.RequestAsync(given.Ccg, answers: Sample.FormalRequest());
        var address = await given.InStageAsync(InterventionStage.UnderConsideration);
        var (lead, group, region) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead), await given.LogInAsync(Role.RegionalReviewer));
        var page = await lead.OpenAsync(address);
        Assert.Equal($"{address}/steps/1#Form.Concern", page.Link("Enter the concern as it was formally raised"));
        await TakeAsync(lead, $"{address}/steps/1", new(On("On", "2014-11-19"))
        {
            ["Form.Concern"] = "Operations were cancelled.",
            ["Form.Insight"] = "Incident reports say so.",
        });
        page = await TakeAsync(lead, $"{address}/contacts/new", new(On("On", "2014-11-10"))
        {
            ["Form.With"] = "Director and accountable officer",
            ["Form.Text"] = "The worry was named.",
        });
        Assert.Contains("The worry was named.", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"Confirm that the ways of working were followed in this step, or put right what was not {Source(GuidanceRules.R204)}",
            (await SubmitAsync(lead, $"{address}/steps/1/complete")).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{address}/steps/1/complete", Confirmed);
        page = await lead.OpenAsync($"{address}/steps/2");
        var key = page.Document.QuerySelector("input[name='Form.Request']")!.GetAttribute("value")!;
        await TakeAsync(lead, $"{address}/steps/2", new() { ["Form.Request"] = key, ["Form.Text"] = "Why operations were cancelled." });
        await TakeAsync(lead, $"{address}/steps/2/complete", Confirmed);
        Assert.True((await region.OpenAsync("/")).Asks("Record the support that your team was asked for or gave to the CCG, if there was any"));
        Assert.Contains("Support is considered before an intervention", (await region.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        await TakeAsync(region, $"{address}/support/new", new(On("On", "2014-11-18"))
        {
            ["Form.Act"] = nameof(SupportAct.Given),
            ["Form.Text"] = "A surgeon advised.",
        });
        await TakeAsync(lead, $"{address}/steps/3", new(On("On", "2014-11-19").Concat(On("InsufficientOn", "2014-11-19")))
        {
            ["Form.Result"] = "It did not help.",
        });
        await TakeAsync(lead, $"{address}/steps/3/complete", Confirmed);
        await TakeAsync(lead, $"{address}/steps/4", new(On("On", "2014-11-19"))
        {
            ["Form.Why"] = "Nothing else is left.",
            ["Form.Implications"] = "A new board.",
            ["Form.Finding"] = nameof(ImpactFinding.NoWorseOff),
            ["Form.FindingReason"] = "Care goes on.",
        });
        Assert.Equal(404, (await group.OpenAsync(address)).Status);

        await TakeAsync(lead, $"{address}/steps/4/complete", Confirmed);

        Assert.Equal(InterventionStage.Proposed, (await given.ReadAsync(address)).Stage);
        page = await group.OpenAsync(address);
        foreach (var seen in new[]
        {
            "StatusProposed", "Operations were cancelled.", $"Request {request}", "Support was given to the CCG (regional team)", "A surgeon advised.",
            "Nothing else is left.",
        })
        {
            Assert.Contains(seen, page.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Peer reviewers", page.Text, StringComparison.Ordinal);
        Assert.Contains("An intervention is proposed", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R205")]
    public async Task A_step_waits_for_the_one_before_it_and_says_which()
    {
        var given = await InAsync(app);
        var waits = SampleCase.Opening() with { Route = InterventionRoute.PowersInsufficient, RiskStatement = null };
        var (lead, address) = (await given.LogInAsync(Role.AreaTeamLead), await given.InStageAsync(InterventionStage.UnderConsideration, waits));

        Assert.Contains(
            "This step is complete already, something in it or before it is missing",
            (await lead.OpenAsync($"{address}/steps/2/complete")).Text, StringComparison.Ordinal);

        Assert.False((await given.ReadAsync(address)).IsComplete(InterventionStep.FormalRequest));
    }

    [Fact]
    [Rule("R211")]
    public async Task A_finding_that_patients_would_be_worse_off_stops_the_case_and_the_group_never_hears_of_it()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.UnderConsideration);
        var (lead, director, group) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        await TakeAsync(lead, $"{address}/steps/4", new(On("On", "2014-11-19"))
        {
            ["Form.Why"] = "Nothing else is left.",
            ["Form.Implications"] = "The ward closes.",
            ["Form.Finding"] = nameof(ImpactFinding.WorseOff),
            ["Form.FindingReason"] = "There is no other ward.",
        });
        Assert.Contains(
            "Patients would be worse off than without intervening. The case stops",
            (await lead.OpenAsync($"{address}/steps/4/complete")).Text, StringComparison.Ordinal);

        var page = await TakeAsync(lead, $"{address}/steps/4/complete", Confirmed);

        Assert.Contains("StatusStopped, because patients would be worse off", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "An intervention has stopped, because patients would be worse off", (await director.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await group.OpenAsync(address)).Status);
        Assert.DoesNotContain("intervention has stopped", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R205")]
    public async Task One_of_the_first_three_steps_is_opened_again_with_a_reason_until_the_intervention_is_proposed()
    {
        var given = await InAsync(app);
        var (lead, address) = (await given.LogInAsync(Role.AreaTeamLead), await given.InStageAsync(InterventionStage.UnderConsideration));
        await app.Given.ChangeInterventionAsync((await given.ReadAsync(address)).Number, row => row.WriteMeeting(
            new(new DateOnly(2014, 11, 19), null, null, "Waits.", "Both.", "At once."), By(given, Role.AreaTeamLead)));
        await TakeAsync(lead, $"{address}/steps/1/complete", Confirmed);
        (await SubmitAsync(lead, $"{address}/steps/1/reopen")).ShowsError("Form.Reason", "Enter the reason");

        var page = await TakeAsync(lead, $"{address}/steps/1/reopen", Because("The date is wrong."));

        Assert.Contains("The date is wrong.", page.Text, StringComparison.Ordinal);
        Assert.False((await given.ReadAsync(address)).IsComplete(InterventionStep.AssuranceMeeting));
    }

    [Fact]
    [Rule("R205", "R207")]
    public async Task Documents_and_contacts_of_a_step_are_added_and_removed_while_it_is_written()
    {
        var given = await InAsync(app);
        var (lead, address) = (await given.LogInAsync(Role.AreaTeamLead), await given.InStageAsync(InterventionStage.UnderConsideration));
        (await SubmitAsync(lead, $"{address}/steps/1/files/new")).ShowsError("Form.File", "Select a file");
        var page = await TakeAsync(lead, $"{address}/steps/1/files/new", null, new TestFile("Form.File", "minutes.pdf", SampleFiles.Pdf));
        var file = page.Link("minutes.pdf");
        Assert.Equal(200, (await lead.OpenAsync(file)).Status);
        page = await TakeAsync(lead, $"{address}/contacts/new", new(On("On", "2014-11-10")) { ["Form.With"] = "Two people", ["Form.Text"] = "By mistake." });

        await TakeAsync(lead, page.Link("Remove the contact of 10 November 2014"));
        await TakeAsync(lead, $"{file}/remove");

        var stored = await given.ReadAsync(address);
        Assert.Equal((0, 0), (stored.Contacts.Count, stored.StepOf(InterventionStep.AssuranceMeeting).Files.Count));
        Assert.Equal(404, (await lead.OpenAsync(file)).Status);
    }

    [Fact]
    [Rule("R205")]
    public async Task What_two_people_write_in_a_step_at_once_is_not_overwritten()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.UnderConsideration);
        var (first, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var stale = (await second.OpenAsync($"{address}/steps/1")).Form($"{address}/steps/1");
        await TakeAsync(first, $"{address}/steps/1", new() { ["Form.Concern"] = "Mine." });

        var conflict = await second.SubmitAsync(stale, new() { ["Form.Concern"] = "Yours." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Yours.", conflict.Raw, StringComparison.Ordinal);
        Assert.Equal("Mine.", (await given.ReadAsync(address)).StepOf(InterventionStep.AssuranceMeeting).Text);
    }

    private static Actor By(GivenIntervention given, Role role) =>
        new(new UserId(Guid.CreateVersion7()), "Test lead", role, given.Team, given.App.Clock.GetUtcNow());
}
