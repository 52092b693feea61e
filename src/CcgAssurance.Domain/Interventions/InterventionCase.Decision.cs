using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>The decision of the committee and the signature of the Chief Executive.</content>
public sealed partial class InterventionCase
{
    private const string OnlyTheChiefExecutive = "Ask the Chief Executive to do this";

    /// <summary>What the committee decided; null while it did not.</summary>
    public CommitteeDecision? Decision { get; private set; }

    /// <summary>The date of the decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>The name of the member of the committee who recorded the decision.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>That member.</summary>
    public UserId? DecidedById { get; private set; }

    /// <summary>When the Chief Executive signed; null before.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>The day of the signature, from which the directions are in force.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>The name of the Chief Executive who signed.</summary>
    public string? SignedBy { get; private set; }

    /// <summary>That person.</summary>
    public UserId? SignedById { get; private set; }

    /// <summary>
    /// Records that the committee approves or rejects the case; if it rejects it, the case is over. Refused to somebody who proposed or
    /// reviewed it. Conflict unless it is submitted.
    /// </summary>
    [Rule("R213", "R214", "R215")]
    public Outcome Decide(CommitteeAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Reason);
        if (Stage != InterventionStage.Submitted)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DecideAsCommittee, GuidanceRules.R214, "Ask a member of the committee to do this"),
            .. NotProposerOrPeer(actor, "decide for the committee"),
            .. InterventionRules.WrongDecisionDay(answers, SubmittedOn!.Value, actor.Today),
        ]);
        if (outcome.IsDone)
        {
            (Decision, DecidedOn, DecisionReason) = (answers.Decision, answers.On, answers.Reason);
            (DecidedBy, DecidedById) = (actor.Name, actor.UserId);
            if (answers.Decision == CommitteeDecision.Rejected)
            {
                End(InterventionStage.Rejected, answers.Reason, actor);
            }
            else
            {
                MoveTo(InterventionStage.Approved);
            }
        }

        return outcome;
    }

    /// <summary>
    /// What stops somebody from signing the directions, and dates that are over although they do not. Refused to somebody who proposed or
    /// reviewed the case or decided on it, and before the committee approved it. Conflict once it is signed, or if it is over.
    /// </summary>
    [Rule("R214", "R215")]
    public Outcome CheckSignature(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return IsOpen && Stage != InterventionStage.InForce
            ? Outcome.From([
                .. MaySign(actor),
                .. IsApproved
                    ? Directions.SelectMany(row => DirectionRules.Over(row, row.VersionInHand!, actor.Today))
                    : [Finding.Blocking(GuidanceRules.R214, "Wait until the committee has approved the case before you sign")],
            ])
            : Outcome.Conflict;
    }

    /// <summary>
    /// Signs all directions of the case, which are in force from that day. Refused to somebody who proposed or reviewed the case or decided
    /// on it, and before the committee approved it. Conflict once it is signed, or if it is over.
    /// </summary>
    [Rule("R214", "R215")]
    public Outcome Sign(Actor actor)
    {
        var outcome = CheckSignature(actor);
        if (outcome.IsDone)
        {
            (SignedAt, SignedOn, SignedBy, SignedById) = (actor.At, actor.Today, actor.Name, actor.UserId);
            foreach (var direction in Directions)
            {
                direction.Sign(actor);
                FollowUp(direction, isAfterLifting: false, actor);
            }

            MoveTo(InterventionStage.InForce);
        }

        return outcome;
    }

    private IEnumerable<Finding> MaySign(Actor actor) =>
    [
        .. Only(actor, Permission.SignDirections, GuidanceRules.R214, OnlyTheChiefExecutive),
        .. NotProposerOrPeer(actor, "sign"),
        .. DecidedById == actor.UserId ? [NotTheSame("sign", "decide on it")] : Array.Empty<Finding>(),
    ];
}
