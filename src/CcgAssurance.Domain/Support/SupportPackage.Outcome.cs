using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <content>How the package ends, and whether readers of the published report see it.</content>
public sealed partial class SupportPackage
{
    /// <summary>Whether its outcome can be recorded on a day: it is agreed and has begun.</summary>
    public bool CanBeCompleted(DateOnly today) => Stage == SupportStage.Agreed && StartsOn <= today;

    /// <summary>
    /// Records whether the package met its objectives. Terms that were not agreed yet end with it. Conflict unless it is agreed and begun.
    /// </summary>
    [Rule("R171", "R172")]
    public Outcome Complete(bool isMet, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanBeCompleted(actor.Today))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DraftSupport, GuidanceRules.R171, OnlyTheLead),
            .. IsProposed
                ? [Finding.Blocking(GuidanceRules.R159, "Take the proposed change back first, or wait until both sides accept it")]
                : Array.Empty<Finding>(),
        ]);
        if (outcome.IsDone)
        {
            (IsMet, OutcomeReason, CompletedOn) = (isMet, reason, actor.Today);
            EndHand();
            MoveTo(SupportStage.Completed);
        }

        return outcome;
    }

    /// <summary>
    /// Keeps the agreed support out of the published report, with the reason that the group sees. Conflict while nothing is agreed.
    /// </summary>
    [Rule("R173")]
    public Outcome Withhold(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Publish(reason, actor);
    }

    /// <summary>Lets the agreed support be published again. Conflict while nothing is agreed.</summary>
    [Rule("R173")]
    public Outcome StopWithholding(Actor actor) => Publish(null, actor);

    private Outcome Publish(string? withheldReason, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (InForce is null)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.WithholdSupport, GuidanceRules.R173, "Ask the area team director to decide this"),
        ]);
        if (outcome.IsDone)
        {
            WithheldReason = withheldReason;
        }

        return outcome;
    }
}
