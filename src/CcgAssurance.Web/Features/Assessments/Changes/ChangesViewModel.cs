using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Changes;

public sealed record ChangesViewModel
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>What was compared with what: "The latest text of this quarter, compared with ...".</summary>
    public required string Compared { get; init; }

    /// <summary>Why nothing can be compared; null when it is.</summary>
    public required string? Nothing { get; init; }

    public required IReadOnlyList<MovedJudgement> Judgements { get; init; }

    public required IReadOnlyList<ChangeGroup> Groups { get; init; }
}

/// <summary>A judgement that moved, and why.</summary>
public sealed record MovedJudgement(string Name, AssuranceCategory From, AssuranceCategory To, string? Why);
