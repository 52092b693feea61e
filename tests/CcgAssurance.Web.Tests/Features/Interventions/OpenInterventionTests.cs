using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

public sealed class OpenInterventionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R199", "R200", "R202", "R203")]
    public async Task The_director_opens_an_intervention_with_its_ground_route_and_the_other_options()
    {
        var given = await InAsync(app);
        var (director, lead) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.AreaTeamLead));

        var page = await TakeAsync(director, given.Open, Answers);

        Assert.Contains("Intervention opened", page.Text, StringComparison.Ordinal);
        Assert.Contains("StatusUnder consideration", page.Text, StringComparison.Ordinal);
        Assert.Contains("Only NHS England sees this intervention", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing else protects patients.", page.Text, StringComparison.Ordinal);
        Assert.Contains("It was asked twice.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The director has opened an intervention", (await lead.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.True((await lead.OpenAsync("/")).Asks("Complete step 1 of the intervention: assurance meeting"));
    }

    [Fact]
    [Rule("R199", "R200", "R201", "R202", "R203")]
    public async Task What_is_missing_stands_at_its_answer_with_its_paragraph_and_what_was_typed_stays()
    {
        var given = await InAsync(app);
        var director = await given.LogInAsync(Role.AreaTeamDirector);

        var page = await SubmitAsync(director, given.Open, new()
        {
            ["Form.Subject"] = "Surgery",
            ["Form.Route"] = nameof(InterventionRoute.SeriousPatientRisk),
            ["Form.RequestNote"] = "It was asked twice.",
            ["Form.EscalationNote"] = "There was no time.",
        });

        Assert.Equal(400, page.Status);
        page.ShowsError("Form.Justification", $"Enter why intervention is justified here {Source(GuidanceRules.R199)}");
        page.ShowsError(
            "Form.GroundReason",
            $"Enter which functions the CCG fails, or is at risk of failing, to discharge and how you know {Source(GuidanceRules.R200GroundsForIntervention)}");
        page.ShowsError("Form.RiskStatement", $"Enter what puts the quality of patient care at serious risk {Source(GuidanceRules.R201)}");
        page.ShowsError("Form.Proportionality", $"Enter why intervention fits the risk and is proportionate {Source(GuidanceRules.R202)}");
        page.ShowsError("Form.SupportNote", "Enter what you considered, and why it is not enough");
        Assert.Equal("It was asked twice.", page.Form(given.Open).ValueOf("Form.RequestNote"));
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.CommitteeMember)]
    [InlineData(Role.ChiefExecutive)]
    [Rule("R199")]
    public async Task Nobody_but_the_director_opens_an_intervention(Role role)
    {
        var given = await InAsync(app);

        Assert.Equal(403, (await (await given.LogInAsync(role)).OpenAsync(given.Open)).Status);
    }

    [Fact]
    [Rule("R198")]
    public async Task An_escalation_that_was_put_to_the_group_can_be_linked_and_one_that_was_not_cannot()
    {
        var given = await InAsync(app);
        var put = await app.Given.EscalationAsync(given.Ccg, Domain.Escalations.EscalationStage.PutToCcg);
        await app.Given.EscalationAsync(given.Ccg, Domain.Escalations.EscalationStage.View);
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        var form = (await director.OpenAsync(given.Open)).Document.QuerySelectorAll("input[name='Form.Evidence']");
        var key = Assert.Single(form).GetAttribute("value")!;

        var page = await TakeAsync(director, given.Open, new(Answers)
        {
            ["Form.Route"] = nameof(InterventionRoute.PowersInsufficient),
            ["Form.RiskStatement"] = "",
            ["Form.Evidence"] = key,
        });

        Assert.Equal($"/escalations/{put}", page.Link($"Escalation {put}: Waits for surgery do not get shorter"));
    }

    [Fact]
    [Rule("R198", "R219")]
    public async Task What_it_is_about_is_changed_until_it_is_proposed_and_two_people_do_not_overwrite_each_other()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.UnderConsideration);
        var (first, second) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.AreaTeamDirector));
        var stale = (await second.OpenAsync($"{address}/change")).Form($"{address}/change");
        await TakeAsync(first, $"{address}/change", new() { ["Form.Subject"] = "Surgery is unsafe" });

        Assert.Equal(409, (await second.SubmitAsync(stale, new() { ["Form.Subject"] = "Other" })).Status);

        Assert.Equal("Surgery is unsafe", (await given.ReadAsync(address)).Subject);
        var proposed = await given.InStageAsync(InterventionStage.Proposed);
        Assert.Contains("This can no longer be changed", (await first.OpenAsync($"{proposed}/change")).Text, StringComparison.Ordinal);
    }
}
