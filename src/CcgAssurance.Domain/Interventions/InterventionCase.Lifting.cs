using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>How directions are lifted, and how they pass to the successor of a group.</content>
public sealed partial class InterventionCase
{
    private List<DirectionLifting>? _liftings;

    /// <summary>The proposals to lift directions, in order.</summary>
    [Rule("R311")]
    public IReadOnlyList<DirectionLifting> Liftings => [.. _liftings.Loaded().OrderBy(row => row.Position)];

    /// <summary>The proposal that waits for the signature; null where none does.</summary>
    public DirectionLifting? LiftingInHand => _liftings.Loaded().Find(row => row.IsOpen);

    /// <summary>
    /// Proposes to lift one direction, or all that are in force, with the reason. Warns where the direction to another group stays.
    /// Conflict unless it is in force, and while another proposal waits for the signature.
    /// </summary>
    /// <param name="direction">The direction; null for all.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who proposes it.</param>
    [Rule("R309", "R311")]
    public Outcome ProposeLifting(Guid? direction, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (LiftingInHand is not null || ToLift(direction).Count == 0)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DecideInterventions, GuidanceRules.R311, OnlyTheDirector),
            .. InterventionRules.PartnerLeft(this, direction),
        ]);
        if (outcome.IsDone)
        {
            _liftings.Loaded().Add(new DirectionLifting(this, _liftings.Count + 1, direction, reason, actor));
            MoveTo(Stage);
        }

        return outcome;
    }

    /// <summary>Takes the proposal to lift back. Conflict unless one waits for the signature.</summary>
    [Rule("R311")]
    public Outcome TakeLiftingBack(Actor actor)
    {
        if (LiftingInHand is not { } lifting)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DecideInterventions, GuidanceRules.R311, OnlyTheDirector)]);
        if (outcome.IsDone)
        {
            lifting.TakeBack(actor);
            MoveTo(Stage);
        }

        return outcome;
    }

    /// <summary>
    /// Signs the proposal to lift: from that day the directions are no longer in force. When none is left, the case is over. Refused to
    /// somebody who proposed, reviewed or decided the case or proposed to lift. Conflict unless a proposal waits for the signature.
    /// </summary>
    [Rule("R215", "R308", "R311")]
    public Outcome SignLifting(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (LiftingInHand is not { } lifting)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. MaySign(actor),
            .. lifting.ProposedById == actor.UserId ? [NotTheSame("sign", "propose to lift it")] : Array.Empty<Finding>(),
        ]);
        if (outcome.IsDone)
        {
            foreach (var direction in ToLift(lifting.DirectionId))
            {
                direction.Lift(lifting.Reason, actor);
                FollowUp(direction, isAfterLifting: true, actor);
            }

            lifting.Sign(actor);
            if (DirectionsInForce.Count == 0)
            {
                End(InterventionStage.Lifted, lifting.Reason, actor);
            }
            else
            {
                MoveTo(Stage);
            }
        }

        return outcome;
    }

    /// <summary>
    /// Passes what is directed to a group that closes to its successor; the name under which it was given stays. Drafts pass too. Conflict
    /// if the case is over, or has no direction for that group that is not lifted.
    /// </summary>
    /// <param name="closing">The group that closes.</param>
    /// <param name="successor">The group that follows it.</param>
    /// <param name="on">The first day on which it does.</param>
    /// <param name="actor">Who records the closing.</param>
    [Rule("R308")]
    public Outcome PassTo(OrganisationCode closing, NamedCcg successor, DateOnly on, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(successor);
        var passing = Directions.Where(row => row.CcgCode == closing && row.LiftedOn is null && closing != successor.Code).ToList();
        if (!IsOpen || passing.Count == 0)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.ChangeOrganisations, GuidanceRules.R308, "Ask the national team to record that the CCG closes"),
        ]);
        if (outcome.IsDone)
        {
            passing.ForEach(row => row.PassTo(successor, on));
        }

        return outcome;
    }

    private List<Direction> ToLift(Guid? direction) => [.. DirectionsInForce.Where(row => direction is null || row.Id == direction)];
}
