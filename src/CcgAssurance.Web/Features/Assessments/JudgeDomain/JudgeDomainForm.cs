using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed record JudgeDomainForm
{
    public AssuranceCategory? Category { get; init; }

    public string? Rationale { get; init; }

    public IReadOnlyList<DecisionFactor> Factors { get; init; } = [];

    public string? OtherFactor { get; init; }

    public bool? IsJoint { get; init; }

    public string? NotJointReason { get; init; }

    public IReadOnlyList<InterventionReason> InterventionReasons { get; init; } = [];

    /// <summary>The version of the judgement that the person saw.</summary>
    public Guid Version { get; init; }

    /// <summary>The token of the stage that the person saw.</summary>
    public Guid StageToken { get; init; }

    public Tokens Seen => new(Version, StageToken);

    public JudgementAnswers ToAnswers() => new()
    {
        Category = Category,
        Rationale = Rationale,
        Factors = Factors,
        OtherFactor = OtherFactor,
        IsJoint = IsJoint,
        NotJointReason = NotJointReason,
        InterventionReasons = InterventionReasons,
    };
}
