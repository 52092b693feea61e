using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <content>From the proposal to the agreement of both sides.</content>
public sealed partial class SupportPackage
{
    /// <summary>Whether terms are put to both sides and neither declined nor agreed.</summary>
    public bool IsProposed => TermsInHand is { Stage: TermsStage.Proposed };

    /// <summary>Whether another package can take its place: it is agreed, or did not meet its objectives, and none did yet.</summary>
    public bool CanBeSuperseded => InForce is not null && SupersededByNumber is null && IsMet != true;

    /// <summary>What stands between the edition in hand and its proposal. Conflict unless it is a draft.</summary>
    [Rule("R145", "R151")]
    public Outcome CheckProposal(Actor actor) => CanBeWritten
        ? Outcome.From([
            .. Only(actor, Permission.DraftSupport, GuidanceRules.R151, OnlyTheLead),
            .. SupportRules.Missing(TermsInHand!, NextDiscussionOn, actor.Today),
        ])
        : Outcome.Conflict;

    /// <summary>Puts the edition in hand to both sides. From now on its words stand. Conflict unless it is a draft.</summary>
    /// <param name="number">The next number of the register; it is taken only the first time.</param>
    /// <param name="actor">Who proposes it.</param>
    [Rule("R151", "R159")]
    public Outcome Propose(int number, Actor actor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var outcome = CheckProposal(actor);
        if (outcome.IsDone)
        {
            Number ??= number;
            TermsInHand!.Propose(actor);
            if (InForce is null)
            {
                Show(TermsInHand);
            }

            MoveTo(InForce is null ? SupportStage.Proposed : Stage);
        }

        return outcome;
    }

    /// <summary>
    /// Takes a proposal back and begins another edition with its words; an acceptance that one side had given is void. The lead does it, or
    /// the director who does not accept. Conflict unless terms are proposed.
    /// </summary>
    [Rule("R159")]
    public Outcome TakeBack(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsProposed)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(actor.May(Permission.DraftSupport) || actor.May(Permission.WithholdSupport)
            ? []
            : [Finding.Blocking(GuidanceRules.R159, "Ask the area team to take the proposal back")]);
        if (outcome.IsDone)
        {
            var earlier = TermsInHand!;
            earlier.End(TermsStage.TakenBack, reason);
            var again = Begin(actor);
            again.Continue(earlier, earlier.Change, earlier.ChangeReason);
            if (!actor.May(Permission.DraftSupport))
            {
                again.KeepAuthor(earlier);
            }

            MoveTo(InForce is null ? SupportStage.Draft : Stage);
        }

        return outcome;
    }

    /// <summary>
    /// Accepts the proposal for the actor's own side. With the second acceptance it is in force, and the package whose place it takes is
    /// superseded. Conflict unless terms are proposed that this side has not accepted, or if that package was replaced in the meantime.
    /// </summary>
    /// <param name="superseded">The package whose place it takes; null where it takes none's.</param>
    /// <param name="actor">Who accepts it.</param>
    [Rule("R151", "R153", "R159")]
    public Outcome Accept(SupportPackage? superseded, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (superseded?.Id != SupersedesId)
        {
            throw new ArgumentException("Hand in the package whose place this one takes.", nameof(superseded));
        }

        if (!IsProposed || TermsInHand!.IsAcceptedBy(actor.Side()) || (InForce is null && superseded is { CanBeSuperseded: false }))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.AgreeSupport, GuidanceRules.R159, "Ask the area team director or the CCG lead to accept it"),
            .. TermsInHand.EndsOn < actor.Today
                ? [Finding.Blocking(GuidanceRules.R153, "Ask the area team lead to propose a later end date, because this one is over")]
                : Array.Empty<Finding>(),
        ]);
        if (outcome.IsDone)
        {
            var terms = TermsInHand;
            terms.Accept(actor);
            if (terms.Stage == TermsStage.Agreed)
            {
                Agree(terms, superseded, actor);
            }
            else
            {
                MoveTo(Stage);
            }
        }

        return outcome;
    }

    /// <summary>
    /// Declines the proposal for the group, with the reason. What is agreed stays in force. Conflict unless terms are proposed that
    /// the group
    /// has not accepted.
    /// </summary>
    [Rule("R159")]
    public Outcome Decline(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsProposed || TermsInHand!.IsAcceptedBy(AssuranceSide.Ccg))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DeclineSupport, GuidanceRules.R159, "Ask the CCG lead to decline it")]);
        if (outcome.IsDone)
        {
            TermsInHand.End(TermsStage.Declined, reason);
            InHand = null;
            MoveTo(InForce is null ? SupportStage.Declined : Stage);
        }

        return outcome;
    }

    private void Agree(SupportTerms terms, SupportPackage? superseded, Actor actor)
    {
        var isFirst = InForce is null;
        (InForce, InHand) = (terms.Edition, null);
        Agreements++;
        FirstAgreedAt ??= actor.At;
        Show(terms);
        MoveTo(SupportStage.Agreed);
        if (isFirst && superseded is not null)
        {
            superseded.SupersededByNumber = Number;
            superseded.EndHand();
            superseded.MoveTo(SupportStage.Superseded);
        }
    }

    // A package that is over has nothing more to agree.
    private void EndHand()
    {
        if (TermsInHand is { } terms)
        {
            terms.End(terms.Stage == TermsStage.Draft ? TermsStage.Discarded : TermsStage.TakenBack, "The package ended.");
            InHand = null;
        }
    }
}
