using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Escalations;

/// <summary>Why an escalation is opened, and what it is about.</summary>
public sealed record OpeningAnswers
{
    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>What made the area team escalate.</summary>
    public required EscalationTrigger Trigger { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The domains that it is about.</summary>
    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    /// <summary>The issues and actions that it is about.</summary>
    public IReadOnlyList<EscalationLinkAnswers> Issues { get; init; } = [];

    /// <summary>The support packages that it is about.</summary>
    public IReadOnlyList<EscalationLinkAnswers> Packages { get; init; } = [];

    /// <summary>The requests for information that it is about.</summary>
    public IReadOnlyList<EscalationLinkAnswers> Requests { get; init; } = [];
}
