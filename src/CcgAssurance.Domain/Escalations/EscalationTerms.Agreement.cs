using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Escalations;

/// <content>The two acts by which both sides agree: each dated and named, and none entered for the other side.</content>
public sealed partial class EscalationTerms
{
    /// <summary>When it was proposed.</summary>
    public DateTimeOffset? ProposedAt { get; private set; }

    /// <summary>The name of the person who proposed it.</summary>
    public string? ProposedBy { get; private set; }

    /// <summary>When NHS England accepted it.</summary>
    public DateTimeOffset? NhsEnglandAcceptedAt { get; private set; }

    /// <summary>Who accepted it for NHS England.</summary>
    public string? NhsEnglandAcceptedBy { get; private set; }

    /// <summary>The role of that person.</summary>
    public Role? NhsEnglandAcceptedAs { get; private set; }

    /// <summary>When the group accepted it.</summary>
    public DateTimeOffset? CcgAcceptedAt { get; private set; }

    /// <summary>Who accepted it for the group.</summary>
    public string? CcgAcceptedBy { get; private set; }

    /// <summary>The role of that person.</summary>
    public Role? CcgAcceptedAs { get; private set; }

    /// <summary>Why it was declined or taken back.</summary>
    public string? EndReason { get; private set; }

    /// <summary>When it was declined, taken back or put away.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The name of the person who did that.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>Since when both sides agree; null while they do not.</summary>
    public DateTimeOffset? AgreedAt =>
        NhsEnglandAcceptedAt is { } england && CcgAcceptedAt is { } ccg ? (england > ccg ? england : ccg) : null;

    /// <summary>Whether a side accepted it.</summary>
    [Rule("R196")]
    public bool IsAcceptedBy(AssuranceSide side) =>
        side == AssuranceSide.Ccg ? CcgAcceptedAt is not null : NhsEnglandAcceptedAt is not null;

    internal void Propose(Actor actor)
    {
        (ProposedAt, ProposedBy) = (actor.At, actor.Name);
        Stage = EscalationTermsStage.Proposed;
    }

    internal void Accept(Actor actor)
    {
        if (actor.Side() == AssuranceSide.Ccg)
        {
            (CcgAcceptedAt, CcgAcceptedBy, CcgAcceptedAs) = (actor.At, actor.Name, actor.Role);
        }
        else
        {
            (NhsEnglandAcceptedAt, NhsEnglandAcceptedBy, NhsEnglandAcceptedAs) = (actor.At, actor.Name, actor.Role);
        }

        Stage = AgreedAt is null ? EscalationTermsStage.Proposed : EscalationTermsStage.Agreed;
    }

    internal void End(EscalationTermsStage stage, string? reason, Actor actor) =>
        (Stage, EndReason, EndedAt, EndedBy) = (stage, reason, actor.At, actor.Name);
}
