using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// What the terms of a package say beside their lists, as they are drafted. What they must say is asked when they are proposed.
/// </summary>
public sealed record TermsAnswers
{
    /// <summary>What the package is called, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>The domains that are assured with support.</summary>
    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    /// <summary>The theme that it is also about.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The issues that it answers.</summary>
    public IReadOnlyList<LinkedIssue> Issues { get; init; } = [];

    /// <summary>Why support was judged to be needed, and what justifies it.</summary>
    public string? Rationale { get; init; }

    /// <summary>What is to improve.</summary>
    public string? Objectives { get; init; }

    /// <summary>What improvement is expected as a result.</summary>
    public string? ExpectedImprovement { get; init; }

    /// <summary>In which circumstances the domain returns to assured.</summary>
    public string? ExitCircumstances { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The power on which it rests.</summary>
    public StatutoryPower Power { get; init; } = StatutoryPower.S14Z10;

    /// <summary>How the power is exercised.</summary>
    public string? PowerUse { get; init; }

    /// <summary>For what purpose.</summary>
    public string? PowerPurpose { get; init; }

    /// <summary>The local partners who contribute, one in a line.</summary>
    public string? Partners { get; init; }

    /// <summary>How often it is looked at how far the support is.</summary>
    public string? Monitoring { get; init; }

    /// <summary>What was considered about the seven factors.</summary>
    public IReadOnlyList<FactorNote> Factors { get; init; } = [];
}
