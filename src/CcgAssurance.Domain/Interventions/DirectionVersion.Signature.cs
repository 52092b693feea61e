using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Interventions;

/// <content>How it comes into force: it is put forward, and the Chief Executive signs it.</content>
public sealed partial class DirectionVersion
{
    /// <summary>When it was begun.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>The name of the person who began it.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>That person.</summary>
    public UserId DraftedById { get; private set; }

    /// <summary>When it was put forward; null before.</summary>
    public DateTimeOffset? PutForwardAt { get; private set; }

    /// <summary>The name of the director who put it forward.</summary>
    public string? PutForwardBy { get; private set; }

    /// <summary>That director.</summary>
    public UserId? PutForwardById { get; private set; }

    /// <summary>When the Chief Executive signed it; null before.</summary>
    [Rule("R214", "R308")]
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>The name of the Chief Executive who signed it.</summary>
    public string? SignedBy { get; private set; }

    /// <summary>That person.</summary>
    public UserId? SignedById { get; private set; }

    /// <summary>Why it was not signed.</summary>
    public string? EndReason { get; private set; }

    /// <summary>When it was put away.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The name of the person who did that.</summary>
    public string? EndedBy { get; private set; }

    internal void PutForward(Actor actor)
    {
        (PutForwardAt, PutForwardBy, PutForwardById) = (actor.At, actor.Name, actor.UserId);
        Stage = DirectionVersionStage.PutForward;
    }

    internal void Sign(Actor actor)
    {
        (SignedAt, SignedBy, SignedById) = (actor.At, actor.Name, actor.UserId);
        Stage = DirectionVersionStage.SignedOff;
        foreach (var requirement in Requirements)
        {
            requirement.CountFrom(actor.Today);
        }
    }

    internal void End(string reason, Actor actor) =>
        (Stage, EndReason, EndedAt, EndedBy) = (DirectionVersionStage.NotSigned, reason, actor.At, actor.Name);
}
