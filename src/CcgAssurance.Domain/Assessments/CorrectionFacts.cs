using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What is different from the version that the group answered, as far as it decides whether it is a minor correction.</summary>
[Rule("R246")]
public sealed record CorrectionFacts
{
    /// <summary>Whether nothing is different.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>The domains whose level changed.</summary>
    public required IReadOnlyList<DomainNumber> Levels { get; init; }

    /// <summary>The items that came or went, to be read after "because": "the issue A&amp;E waits was removed".</summary>
    public required IReadOnlyList<string> Items { get; init; }
}
