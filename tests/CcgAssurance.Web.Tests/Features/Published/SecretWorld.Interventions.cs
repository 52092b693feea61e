using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;

namespace CcgAssurance.Web.Tests.Features.Published;

/// <content>What is secret in an intervention.</content>
internal sealed partial class SecretWorld
{
    // Of an intervention nothing is public that is not a signed direction.
    private async Task InterventionAsync()
    {
        var (ccg, team) = (Published.Quarter.Ccg, Published.Lead.Organisation);
        var lead = new Actor(new UserId(Guid.CreateVersion7()), "Test lead", Role.AreaTeamLead, team, _app.Clock.GetUtcNow());
        var number = await _app.Given.InterventionAsync(ccg, InterventionStage.UnderConsideration, team, SampleCase.Opening() with
        {
            Subject = New("Subject of an intervention"),
            Justification = New("Justification of an intervention"),
            GroundReason = New("Ground of an intervention"),
            RiskStatement = New("Risk in an intervention"),
            Proportionality = New("Proportionality of an intervention"),
        });
        Func<InterventionCase, Outcome>[] changes =
        [
            row => row.WriteMeeting(
                new(lead.Today, null, null, New("Concern in an intervention"), New("Insight in an intervention"), null), lead),
            row => row.AddContact(new(lead.Today.AddDays(-9), "Both leads", New("Contact in an intervention")), lead),
            row => row.WriteOptions(
                new(lead.Today, New("Why only intervention"), New("What intervention means"), ImpactFinding.NoWorseOff, New("Finding on patients")), lead),
            row => row.CompleteStep(InterventionStep.InterventionOptions, true, lead),
            row => row.WriteSummary(new(lead.Today, New("Summary report of an intervention"), New("Evidence of an intervention")), lead),
            row => row.AddDirection(new NamedCcg(ccg, "NHS Test CCG"), lead),
            row => row.WriteDirection(row.Directions[0].Id, SampleCase.Direction() with { Text = New("Wording of a draft direction") }, lead),
            row => row.AddRequirement(
                row.Directions[0].Id, SampleCase.Requirement(lead.Today) with { Text = New("Requirement of a draft direction") }, lead),
        ];
        foreach (var change in changes)
        {
            await _app.Given.ChangeInterventionAsync(number, change);
        }
    }
}
