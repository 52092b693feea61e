using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Grids;

/// <summary>What a reader sees of the judgements of one quarter.</summary>
public sealed record GridResult
{
    public required AssessmentId Id { get; init; }

    public required QuarterKey Key { get; init; }

    public required AssessmentStage Stage { get; init; }

    public required string Framework { get; init; }

    public required IReadOnlyDictionary<DomainNumber, AssuranceCategory> Levels { get; init; }

    /// <summary>The number of the frozen version that these levels are of; null where they are the live ones.</summary>
    public int? Version { get; init; }

    /// <summary>Whether that version is a final one, whose report is being corrected.</summary>
    public bool IsOfFinalVersion { get; init; }

    public HeadlineResult Headline => HeadlineRule.Derive(FrameworkVersions.For(Framework), Levels);

    /// <summary>The headline, once there is one: until the report is final it only would follow (R126).</summary>
    public HeadlineAssessment? Confirmed => IsConfirmed ? Headline.Headline : null;

    public string Statement => Headline.StatementAt(IsConfirmed ? AssessmentStage.Final : Stage);

    private bool IsConfirmed => Stage >= AssessmentStage.Final || IsOfFinalVersion;

    public AssuranceCategory? LevelOf(DomainNumber domain) => Levels.TryGetValue(domain, out var level) ? level : null;
}
