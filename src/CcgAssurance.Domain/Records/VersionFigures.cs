using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Records;

/// <summary>
/// What lists and grids show of a frozen version. It is stored beside the content, so that nothing reads contents to count them.
/// </summary>
public sealed record VersionFigures
{
    /// <summary>The headline; null where none follows.</summary>
    public HeadlineAssessment? Headline { get; init; }

    /// <summary>The level of each domain, in order; null where it was not judged.</summary>
    public IReadOnlyList<(DomainNumber Domain, AssuranceCategory? Level)> Levels { get; init; } = [];

    /// <summary>How many issues it lists.</summary>
    public int? Issues { get; init; }

    /// <summary>How many of its actions are not finished.</summary>
    public int? OpenActions { get; init; }

    /// <summary>For an output without levels, such as a letter.</summary>
    public static VersionFigures None { get; } = new();
}
