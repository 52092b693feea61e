using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Records;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

public sealed class BindingTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const AssuranceCategory Not = AssuranceCategory.NotAssuredInterventionRequired;

    [Fact]
    [Rule("R127", "R139")]
    public async Task A_quarter_becomes_final_as_not_assured_once_an_intervention_is_proposed_for_the_domain()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.CcgResponded, judged: (3, Sample.Judgement(Not)));
        var (ccg, team) = (played.Quarter.Ccg, played.Director.Organisation);
        var director = await app.LogInAsync(played.Director);
        var step = $"{played.Quarter.Address()}/draft/final";
        var considered = await app.Given.InterventionAsync(ccg, InterventionStage.UnderConsideration, team);
        var refused = await SubmitAsync(director, step);
        Assert.Contains(
            $"Complete the first four steps of intervention {considered} for domain 3, or choose another level", refused.Text, StringComparison.Ordinal);
        await app.Given.InterventionAsync(ccg, InterventionStage.InForce, team);

        await TakeAsync(director, step);

        Assert.Contains("Not assured", (await director.OpenAsync(played.Quarter.Address())).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R219")]
    public async Task A_domain_for_which_intervention_is_proposed_cannot_be_final_as_anything_else()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.CcgResponded);
        var number = await app.Given.InterventionAsync(played.Quarter.Ccg, InterventionStage.Proposed, played.Director.Organisation);

        var refused = await SubmitAsync(await app.LogInAsync(played.Director), $"{played.Quarter.Address()}/draft/final");

        Assert.Contains(
            $"Judge domain 3 as not assured, intervention required, because intervention {number} is proposed for it ({GuidanceRules.R219.Source})",
            refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R139", "R219")]
    public async Task A_final_quarter_that_rests_on_a_rejected_case_becomes_the_task_of_the_director_and_an_earlier_lifting_asks_for_nothing()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.CcgResponded, judged: (3, Sample.Judgement(Not)));
        var number = await app.Given.InterventionAsync(played.Quarter.Ccg, InterventionStage.Submitted, played.Director.Organisation);
        var director = await app.LogInAsync(played.Director);
        await TakeAsync(director, $"{played.Quarter.Address()}/draft/final");
        Assert.DoesNotContain("Final quarters to open again", (await director.OpenAsync($"/interventions/{number}")).Text, StringComparison.Ordinal);

        await TakeAsync(
            await app.LogInAsync(await app.Given.UserAsync(Role.CommitteeMember)), $"/interventions/{number}/decide",
            new(On("DecidedOn", "2014-11-19")) { ["Form.Decision"] = nameof(CommitteeDecision.Rejected), ["Form.DecisionReason"] = "Too soon." });

        Assert.Equal(
            $"/interventions/{number}#quarters",
            (await director.OpenAsync("/")).To(
                $"Open {played.Quarter.Quarter.Name} of {played.Quarter.Year} again for correction, because it rests on an intervention that has ended"));
        Assert.Equal(
            played.Quarter.Address(), (await director.OpenAsync($"/interventions/{number}")).Link($"{played.Quarter.Quarter.Name} of {played.Quarter.Year}"));
    }

    [Fact]
    [Rule("R139", "R219")]
    public async Task The_judgement_page_leads_to_opening_an_intervention_or_to_the_one_there_is()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft, judged: (3, Sample.Judgement(Not)));
        var (lead, director) = (await app.LogInAsync(played.Lead), await app.LogInAsync(played.Director));
        var page = await lead.OpenAsync($"{played.Quarter.Address()}/domains/3");

        var choice = await director.OpenAsync(page.Link("Open or choose an intervention for this domain"));

        var open = choice.Link("Open an intervention for domain 3");
        Assert.Equal("3", (await director.OpenAsync(open)).Document.QuerySelector("input[name='Form.Domains'][checked]")!.GetAttribute("value"));
        var number = await app.Given.InterventionAsync(played.Quarter.Ccg, InterventionStage.UnderConsideration, played.Director.Organisation);
        page = await lead.OpenAsync($"{played.Quarter.Address()}/domains/3");
        Assert.Equal($"/interventions/{number}", page.Link($"Intervention {number}: Surgery is not commissioned safely"));
        Assert.Contains(
            "It is not proposed yet.", (await lead.OpenAsync(page.Link("Open or choose an intervention for this domain"))).Text, StringComparison.Ordinal);
    }
}
