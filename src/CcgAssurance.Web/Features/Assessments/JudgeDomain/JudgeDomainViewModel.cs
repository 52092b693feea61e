using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed record JudgeDomainViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required AssuranceDomain Domain { get; init; }

    /// <summary>Whether the actor may still change the judgement; otherwise it is shown as it stands.</summary>
    public required bool CanEdit { get; init; }

    public required JudgeDomainForm Form { get; init; }

    public required EarlierJudgement? Previous { get; init; }

    /// <summary>How many quarters running the domain was assured with support before this one.</summary>
    public required int SupportedRun { get; init; }

    public required IReadOnlyList<NhsOption> Categories { get; init; }

    /// <summary>What somebody else saved while the person was typing; null unless the record moved on.</summary>
    public JudgeDomainForm? SavedMeanwhile { get; init; }

    public JudgeDomainViewModel WithTyped(JudgeDomainForm typed) => this with { Form = typed };

    public JudgeDomainViewModel WithConflict(JudgeDomainForm typed) => this with
    {
        SavedMeanwhile = Form,
        Form = typed with { Version = Form.Version, StageToken = Form.StageToken },
    };
}
