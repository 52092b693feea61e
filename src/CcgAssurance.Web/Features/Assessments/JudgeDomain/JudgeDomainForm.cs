using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

[FormFor(typeof(DomainJudgement))]
public sealed record JudgeDomainForm : IRecordForm
{
    [Display(Name = "Assurance level")]
    public AssuranceCategory? Category { get; init; }

    [Display(Name = "What is the judgement based on?")]
    public IReadOnlyList<JudgementBasis> Basis { get; init; } = [];

    [Display(Name = "Reasons for the judgement")]
    public string? Rationale { get; init; }

    [Display(Name = "What did you take into account?")]
    public IReadOnlyList<DecisionFactor> Factors { get; init; } = [];

    [Display(Name = "What else you took into account")]
    [Raised]
    public string? OtherFactor { get; init; }

    [Display(Name = "Was the judgement made together with the CCG?")]
    public bool? IsJoint { get; init; }

    [Display(Name = "Why it was not made together")]
    [Raised]
    public string? NotJointReason { get; init; }

    [Display(Name = "Has the support reached what was agreed for the return to assured?")]
    [Raised]
    public bool? IsExitMet { get; init; }

    [Display(Name = "Why the domain is assured all the same")]
    [Raised]
    public string? ExitReason { get; init; }

    [Display(Name = "Why is intervention the only option?")]
    [Raised]
    public IReadOnlyList<InterventionReason> InterventionReasons { get; init; } = [];

    public Tokens Seen { get; init; } = new();

    /// <summary>The answers, without those to questions that the other answers do not raise.</summary>
    public JudgementAnswers ToAnswers() => new()
    {
        Category = Category,
        Basis = Basis,
        Rationale = Rationale,
        Factors = Factors,
        OtherFactor = Factors.Contains(DecisionFactor.Other) ? OtherFactor : null,
        IsJoint = IsJoint,
        NotJointReason = IsJoint == false ? NotJointReason : null,
        IsExitMet = Category == AssuranceCategory.Assured ? IsExitMet : null,
        ExitReason = Category == AssuranceCategory.Assured && IsExitMet == false ? ExitReason : null,
        InterventionReasons = Category == AssuranceCategory.NotAssuredInterventionRequired ? InterventionReasons : [],
    };
}
