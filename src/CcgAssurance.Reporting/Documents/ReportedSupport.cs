using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What a report says about the support that both sides agreed for domains that are assured with support (2014/15 operational guidance,
/// Annex 4). What was considered on the way, what it costs, who sees to it and what was written about it stay between the two sides.
/// </summary>
[Rule("R173")]
public sealed record ReportedSupport
{
    /// <summary>The number of the package; null where it is withheld.</summary>
    public int? Number { get; init; }

    /// <summary>What it is called; null where it is withheld.</summary>
    public string? Title { get; init; }

    /// <summary>The domains.</summary>
    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    /// <summary>Whether the director withholds it: a report then says that there is support, and nothing else of it.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>What is to improve.</summary>
    public string? Objectives { get; init; }

    /// <summary>What improvement is expected as a result.</summary>
    public string? ExpectedImprovement { get; init; }

    /// <summary>In which circumstances the domain returns to assured.</summary>
    public string? ExitCircumstances { get; init; }

    /// <summary>What is done, in order.</summary>
    public IReadOnlyList<ReportedMeasure> Measures { get; init; } = [];

    /// <summary>How both sides know that it succeeded, in order.</summary>
    public IReadOnlyList<ReportedIndicator> Indicators { get; init; } = [];

    /// <summary>The numbers that are to improve, in order.</summary>
    public IReadOnlyList<ReportedTrajectory> Trajectories { get; init; } = [];

    /// <summary>All that a report says of support that the director withholds.</summary>
    /// <param name="domains">The domains that it supports in the quarter.</param>
    public static ReportedSupport Withheld(IReadOnlyList<DomainNumber> domains) => new() { Domains = domains, IsWithheld = true };
}
