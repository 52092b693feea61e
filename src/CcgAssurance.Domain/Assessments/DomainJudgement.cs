using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// The summary judgement on one domain in one quarter, with its reasons (2014/15 operational guidance, paras 46 to 56).
/// Every quarter has one for each domain from the day it is opened; until the area team decides, its category is empty.
/// </summary>
[Rule("R128", "R132")]
public sealed class DomainJudgement : IVersioned, IAudited
{
    /// <summary>The longest rationale, in characters. Reports in use run to some 150 words; this is room for everything.</summary>
    public const int RationaleMaxLength = 10_000;

    /// <summary>The largest number of things that a judgement can rest on.</summary>
    public const int MaxBases = 80;

    /// <summary>The longest description of another factor, in characters.</summary>
    public const int OtherFactorMaxLength = 500;

    /// <summary>The longest reason for not deciding together, in characters.</summary>
    public const int NotJointReasonMaxLength = 2_000;

    /// <summary>The longest reason for a return to assured without the exit indicators met, in characters.</summary>
    public const int ExitReasonMaxLength = 2_000;

    private DomainJudgement()
    {
    }

    internal DomainJudgement(AssessmentId assessment, DomainNumber domain)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        Domain = domain;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The domain that is judged.</summary>
    public DomainNumber Domain { get; private set; }

    /// <summary>The category, or null while the area team has not decided. Nothing but a person's choice sets it (R6).</summary>
    public AssuranceCategory? Category { get; private set; }

    /// <summary>What the judgement rests on (R129).</summary>
    public IReadOnlyList<JudgementBasis> Basis { get; private set; } = [];

    /// <summary>The reasons, with the risk in current plans and progress (R130).</summary>
    public string? Rationale { get; private set; }

    /// <summary>The factors that weighed in the decision (R134).</summary>
    public IReadOnlyList<DecisionFactor> Factors { get; private set; } = [];

    /// <summary>What the other factor was.</summary>
    public string? OtherFactor { get; private set; }

    /// <summary>Whether area team and group decided together; null while nobody has said (R131).</summary>
    public bool? IsJoint { get; private set; }

    /// <summary>Why they did not decide together.</summary>
    public string? NotJointReason { get; private set; }

    /// <summary>Why only intervention is left (R140).</summary>
    public IReadOnlyList<InterventionReason> InterventionReasons { get; private set; } = [];

    /// <summary>
    /// Whether the exit indicators of the agreed support are met, where a domain with support becomes assured; null where nobody was asked
    /// (R176).
    /// </summary>
    public bool? IsExitMet { get; private set; }

    /// <summary>Why the domain is assured although they are not.</summary>
    public string? ExitReason { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Judgement on domain {Domain}";

    /// <inheritdoc />
    public bool EntersSilently => true;

    internal void Record(JudgementAnswers answers)
    {
        Category = answers.Category;
        Basis = [.. answers.Basis.Distinct()];
        Rationale = answers.Rationale;
        Factors = [.. answers.Factors.Concat(answers.OtherFactor is null ? [] : [DecisionFactor.Other]).Distinct().Order()];
        OtherFactor = answers.OtherFactor;
        IsJoint = answers.IsJoint;
        NotJointReason = answers.NotJointReason;
        (IsExitMet, ExitReason) = (answers.IsExitMet, answers.ExitReason);
        InterventionReasons = [.. answers.InterventionReasons.Distinct().Order()];
    }
}
