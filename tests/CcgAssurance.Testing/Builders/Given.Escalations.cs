using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Testing.Builders;

/// <summary>Escalations and what becomes of them.</summary>
public sealed partial class Given
{
    /// <summary>The number of an escalation that was brought to a stage.</summary>
    public async Task<int> EscalationAsync(
        OrganisationCode ccg, EscalationStage stage = EscalationStage.InProgress, OpeningAnswers? answers = null)
    {
        var (lead, director, group) = (
            OfSupport(Role.AreaTeamLead, ccg), OfSupport(Role.AreaTeamDirector, ccg), OfSupport(Role.CcgLead, ccg));
        var number = await app.ReadAsync(db => db.NextEscalationNumberAsync(CancellationToken.None));
        await app.WriteAsync(db => db.Escalations.Add(Escalation.Open(ccg, number, answers ?? Sample.Opening(), director)));
        foreach (var (_, change) in Way(lead, director, group, stage).TakeWhile(step => step.Before != stage))
        {
            await ChangeEscalationAsync(number, change);
        }

        return number;
    }

    /// <summary>Does something to a wholly loaded escalation.</summary>
    public Task ChangeEscalationAsync(int number, Func<Escalation, Outcome> change) => app.WriteAsync(async db =>
        Accept(db, change(await db.AllPartsOf<Escalation>().SingleAsync(row => row.Number == number))));

    // Each step with the stage before it.
    private static IEnumerable<(EscalationStage Before, Func<Escalation, Outcome> Change)> Way(
        Actor lead, Actor director, Actor group, EscalationStage stage) =>
    [
        (EscalationStage.View, row => row.WriteView("The recovery has stopped.", lead)),
        (EscalationStage.View, row => row.AddSource(Sample.Source(), lead)),
        (EscalationStage.View, row => row.CompleteView(lead)),
        (EscalationStage.ViewComplete, row => row.PutToCcg(Sample.Discussion(), lead)),
        (EscalationStage.PutToCcg, row => row.WriteTerms(Sample.Timeline(), lead)),
        (EscalationStage.PutToCcg, row => row.AddAction(Sample.EscalationAction(), lead)),
        (EscalationStage.PutToCcg, row => row.AddMilestone(row.TermsInHand!.Actions[0].Id, Sample.Milestone(), lead)),
        (EscalationStage.PutToCcg, row => row.Propose(lead)),
        (EscalationStage.Proposed, row =>
            stage == EscalationStage.NotAgreed ? row.Decline("There is no money for it.", group) : row.Accept(director)),
        (EscalationStage.NotAgreed, row => row.Accept(group)),
        (EscalationStage.InProgress, row => row.Resolve("Waits are short.", director)),
    ];
}
