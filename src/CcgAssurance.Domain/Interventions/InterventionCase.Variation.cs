using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>How a direction that is in force is varied: by another version, which the Chief Executive signs.</content>
public sealed partial class InterventionCase
{
    /// <summary>
    /// Begins another version of a direction, with the reason. What is signed stays in force until the new version is signed. Conflict
    /// unless the direction is in force, and while another version is in hand.
    /// </summary>
    [Rule("R308")]
    public Outcome Vary(Guid direction, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (Find(direction) is not { IsInForce: true, InHand: null } found)
        {
            return Outcome.Conflict;
        }

        var outcome = MayDraft(actor);
        if (outcome.IsDone)
        {
            found.Begin(reason, actor);
        }

        return outcome;
    }

    /// <summary>
    /// What stands between another version of a direction and the Chief Executive. Conflict unless a draft of it is in hand.
    /// </summary>
    [Rule("R308", "R310")]
    public Outcome CheckVariation(Guid direction, Actor actor) =>
        Find(direction) is { IsInForce: true, VersionInHand: { Stage: DirectionVersionStage.Draft } draft } found
            ? Outcome.From([
                .. Only(actor, Permission.DecideInterventions, GuidanceRules.R308, OnlyTheDirector),
                .. DirectionRules.Missing(found, draft, actor.Today),
                .. DirectionRules.OtherPartner(found, draft),
            ])
            : Outcome.Conflict;

    /// <summary>Puts another version of a direction to the Chief Executive. Conflict unless a draft of it is in hand.</summary>
    [Rule("R308")]
    public Outcome PutVariationForward(Guid direction, Actor actor)
    {
        var outcome = CheckVariation(direction, actor);
        if (outcome.IsDone)
        {
            Find(direction)!.VersionInHand!.PutForward(actor);
            MoveTo(Stage);
        }

        return outcome;
    }

    /// <summary>
    /// Puts another version of a direction away before it is signed, with the reason; what is signed stays in force. Conflict unless one is
    /// in hand.
    /// </summary>
    [Rule("R308")]
    public Outcome DiscardVariation(Guid direction, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(actor);
        if (Find(direction) is not { IsInForce: true, VersionInHand: { } version } found)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. actor.May(Permission.DecideInterventions)
                || (actor.May(Permission.WriteInterventions) && version.Stage == DirectionVersionStage.Draft)
                ? Array.Empty<Finding>()
                : [Finding.Blocking(
                    GuidanceRules.R308,
                    version.Stage == DirectionVersionStage.Draft
                        ? "Ask the area team lead or director to do this"
                        : OnlyTheDirector)],
        ]);
        if (outcome.IsDone)
        {
            found.EndInHand(reason, actor);
            MoveTo(Stage);
        }

        return outcome;
    }

    /// <summary>
    /// Signs another version of a direction, which takes the place of the one before. Refused to somebody who proposed, reviewed or decided
    /// the case or wrote that version. Conflict unless one is put forward.
    /// </summary>
    [Rule("R215", "R308")]
    public Outcome SignVariation(Guid direction, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Find(direction) is not { IsInForce: true, VersionInHand: { Stage: DirectionVersionStage.PutForward } version } found)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. MaySign(actor),
            .. version.DraftedById == actor.UserId || version.PutForwardById == actor.UserId
                ? [NotTheSame("sign", "write this version")]
                : Array.Empty<Finding>(),
        ]);
        if (outcome.IsDone)
        {
            var before = found.VersionInForce!;
            found.Sign(actor);
            FollowUp(found, isAfterLifting: false, actor, before);
            MoveTo(Stage);
        }

        return outcome;
    }

    private Direction? Find(Guid direction) => _directions.Loaded().Find(row => row.Id == direction);
}
