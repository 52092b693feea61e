using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Show;

public sealed class ShowInterventionQuery(AssuranceDbContext db, RestingQuartersQuery resting, SeenDirectionsQuery seen)
{
    public async Task<ShowInterventionViewModel> RunAsync(InterventionHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var intervention = await header.In(db).AsNoTracking().Whole().SingleAsync(cancellationToken);
        var sight = InterventionSight.Of(header, actor);
        var writes = header.IsOwn && (actor.May(Permission.WriteInterventions) || actor.May(Permission.DecideInterventions));

        // Directions are drafted also while earlier steps are open, and whoever drafts them sees what they lack.
        var next = writes && intervention.CanBeWritten
            ? intervention.Steps
                .Where(row => !row.IsComplete && (intervention.OpenBefore(row.Step) is null
                    || (row.Step == InterventionStep.CommitteeApproval && intervention.Directions.Count > 0)))
                .Select(row => row.Step)
                .ToList()
            : [];
        return new ShowInterventionViewModel
        {
            Header = header,
            Intervention = intervention,
            Actor = actor,
            Sight = sight,
            Directions =
            [
                .. (await seen.RunAsync(header, intervention, actor, cancellationToken))
                    .Select(row => new DirectionView(header, intervention, row, sight, actor)),
            ],
            Next = [.. next.Select(step => (step, intervention.Missing(step, actor.Today)))],
            Steps =
            [
                .. InterventionActs.Of(intervention, header, actor)
                    .Select(act => (act.Words, InterventionLinks.At(header.Number, act.Slug))),
            ],
            Quarters = actor.May(Permission.DecideInterventions) ? await resting.RunAsync(intervention, cancellationToken) : [],
        };
    }
}

/// <summary>What somebody can do next in a case for intervention as a whole.</summary>
internal static class InterventionActs
{
    /// <summary>How a step is completed, in words.</summary>
    public static string WordsToComplete(InterventionStep step) => step == InterventionStep.CommitteeApproval
        ? "Submit to the committee"
        : string.Create(CultureInfo.InvariantCulture, $"Complete step {(int)step}");

    /// <summary>In words, each with the last part of its address.</summary>
    public static IEnumerable<(string Words, string Slug)> Of(InterventionCase intervention, InterventionHeader header, Actor actor)
    {
        var (writes, decides) = (
            header.IsOwn && actor.May(Permission.WriteInterventions), header.IsOwn && actor.May(Permission.DecideInterventions));
        var files = header.IsOwn && actor.May(Permission.FileCommunications)
            && (intervention.IsShared || actor.Side() == AssuranceSide.NhsEngland);
        (bool Can, string Words, string Slug)[] acts =
        [
            (intervention.CanBeReviewed && intervention.Reviewers.Any(row => row.IsAwaited && row.UserId == actor.UserId),
                "Record your conclusion", "conclude"),
            (actor.May(Permission.DecideAsCommittee) && intervention.Stage == InterventionStage.Submitted,
                "Record the decision of the committee", "decide"),
            (actor.May(Permission.SignDirections) && intervention.CheckSignature(actor).IsDone, "Sign the directions", "sign"),
            (actor.May(Permission.SignDirections) && intervention.LiftingInHand is not null, "Sign the lifting", "lift/sign"),
            (header.IsOwn && (writes || actor.May(Permission.RecordSupportOnInterventions))
                && intervention.CanStepBeWritten(InterventionStep.SupportOptions),
                "Record support that was asked for or given", "support/new"),
            (decides && intervention.CanBeChanged, "Change what the intervention is about", "change"),
            (decides && intervention.DirectionsInForce.Count > 0 && intervention.LiftingInHand is null,
                "Propose to lift directions", "lift"),
            (decides && intervention.LiftingInHand is not null, "Take the proposal to lift back", "lift/take-back"),
            (files, "File a letter, email, call or note of a meeting", "communications/new"),
            (decides && intervention.CanBeWithdrawn, "Withdraw the intervention", "withdraw"),
        ];
        var complete = header.IsOwn
            ? intervention.Steps.Where(row => !row.IsComplete && intervention.CheckStep(row.Step, actor).IsDone).Select(row => row.Step)
            : [];
        return complete
            .Select(step => (WordsToComplete(step), string.Create(CultureInfo.InvariantCulture, $"steps/{(int)step}/complete")))
            .Concat(acts.Where(act => act.Can).Select(act => (act.Words, act.Slug)));
    }
}
