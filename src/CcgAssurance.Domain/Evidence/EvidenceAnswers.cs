using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Evidence;

/// <summary>What somebody answers about a piece of evidence.</summary>
public sealed record EvidenceAnswers
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of source it comes from.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Which partner or other source it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>What kind it is, when it is none of the list.</summary>
    public string? OtherKind { get; init; }

    /// <summary>Its date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether it is national, local or soft.</summary>
    public required EvidenceScope Scope { get; init; }

    /// <summary>What it says.</summary>
    public required string Summary { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Link { get; init; }

    /// <summary>The domains and themes that it bears on.</summary>
    public IReadOnlyList<Focus> Focuses { get; init; } = [];

    /// <summary>The subjects by which it can be found.</summary>
    public IReadOnlyList<EvidenceTag> Tags { get; init; } = [];

    /// <summary>Whether it shows a shortfall in competence (R34).</summary>
    public bool ShowsShortfall { get; init; }
}
