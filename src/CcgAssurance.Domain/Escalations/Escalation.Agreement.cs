using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <content>The third part is agreed: from the proposal to the two acceptances, or to the refusal.</content>
public sealed partial class Escalation
{
    /// <summary>Whether actions are put to both sides and neither declined nor agreed.</summary>
    public bool IsProposed => TermsInHand is { Stage: EscalationTermsStage.Proposed };

    /// <summary>
    /// What stands between the edition in hand and its proposal. Refused before the view is put to the group. Conflict unless it is a
    /// draft.
    /// </summary>
    [Rule("R192", "R195")]
    public Outcome CheckProposal(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var mayWrite = Only(actor, Permission.WriteEscalations, GuidanceRules.R196, OnlyTheLead);
        return CanBeChanged
            ? Outcome.From([
                .. mayWrite,
                Finding.Blocking(
                    GuidanceRules.R192EscalationInThreeParts, "Put the area team's view to the CCG before you propose actions"),
            ])
            : CanBeWritten
                ? Outcome.From([.. mayWrite, .. EscalationRules.MissingActions(TermsInHand!, TermsInForce, IsMet, actor.Today)])
                : Outcome.Conflict;
    }

    /// <summary>
    /// Puts the edition in hand to both sides. From now on its words stand. Refused before the view is put to the group. Conflict unless it
    /// is a draft.
    /// </summary>
    [Rule("R192", "R195", "R196")]
    public Outcome Propose(Actor actor)
    {
        var outcome = CheckProposal(actor);
        if (outcome.IsDone)
        {
            TermsInHand!.Propose(actor);
            MoveTo(InForce is null ? EscalationStage.Proposed : Stage);
        }

        return outcome;
    }

    /// <summary>
    /// Takes a proposal back and begins another edition with its words; an acceptance that one side had given is void. The lead does it, or
    /// the director who does not accept. Conflict unless actions are proposed.
    /// </summary>
    [Rule("R196")]
    public Outcome TakeBack(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsProposed)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. actor.May(Permission.WriteEscalations) || actor.May(Permission.DecideEscalations)
                ? Array.Empty<Finding>()
                : [Finding.Blocking(GuidanceRules.R196, "Ask the area team to take the proposal back")],
        ]);
        if (outcome.IsDone)
        {
            var earlier = TermsInHand!;
            earlier.End(EscalationTermsStage.TakenBack, reason, actor);
            Begin(actor).Continue(earlier, earlier.ChangeReason);
            MoveTo(
                InForce is not null ? Stage
                : LastRefusal is null ? EscalationStage.PutToCcg
                : EscalationStage.NotAgreed);
        }

        return outcome;
    }

    /// <summary>
    /// Accepts the proposal for the actor's own side. With the second acceptance it is in force. Conflict unless actions are proposed that
    /// this side has not accepted.
    /// </summary>
    [Rule("R195", "R196")]
    public Outcome Accept(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsProposed || TermsInHand!.IsAcceptedBy(actor.Side()))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(
                actor, Permission.AgreeEscalations, GuidanceRules.R196, "Ask the area team director or the CCG lead to accept the actions"),
            .. EscalationRules.IsOutOfDate(TermsInHand, TermsInForce, IsMet, actor.Today)
                ? [Finding.Blocking(GuidanceRules.R195, "Ask the area team lead to propose later dates, because some are already over")]
                : Array.Empty<Finding>(),
        ]);
        if (outcome.IsDone)
        {
            var terms = TermsInHand;
            terms.Accept(actor);
            if (terms.Stage == EscalationTermsStage.Agreed)
            {
                (InForce, InHand) = (terms.Edition, null);
                FirstAgreedAt ??= actor.At;
                (StartsOn, EndsOn) = (terms.StartsOn, terms.EndsOn);
                MoveTo(EscalationStage.InProgress);
            }
            else
            {
                MoveTo(Stage);
            }
        }

        return outcome;
    }

    /// <summary>
    /// Says no to the proposal for the group, with the reason. What is agreed stays in force; where nothing is, new actions can be proposed
    /// or the consequences applied. Conflict unless actions are proposed that the group has not accepted.
    /// </summary>
    [Rule("R196")]
    public Outcome Decline(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!IsProposed || TermsInHand!.IsAcceptedBy(AssuranceSide.Ccg))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DeclineEscalations, GuidanceRules.R196, "Ask the CCG lead to say whether the CCG agrees"),
        ]);
        if (outcome.IsDone)
        {
            TermsInHand.End(EscalationTermsStage.Declined, reason, actor);
            InHand = null;
            MoveTo(InForce is null ? EscalationStage.NotAgreed : Stage);
        }

        return outcome;
    }

    private EscalationTerms? LastRefusal =>
        _terms.Loaded().Where(terms => terms.Stage == EscalationTermsStage.Declined).MaxBy(terms => terms.Edition);
}
