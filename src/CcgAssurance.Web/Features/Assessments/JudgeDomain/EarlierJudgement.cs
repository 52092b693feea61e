using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed record EarlierJudgement
{
    public required FinancialYear Year { get; init; }

    public required Quarter Quarter { get; init; }

    public required AssessmentStage Stage { get; init; }

    public required AssuranceCategory? Category { get; init; }

    /// <summary>The reasons; read for the last quarter only.</summary>
    public required string? Rationale { get; init; }
}
