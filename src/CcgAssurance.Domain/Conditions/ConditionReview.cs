using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Conditions;

/// <summary>One review of a condition, planned or held, and what was decided after it.</summary>
[Rule("F7")]
public sealed class ConditionReview : IRecordPart
{
    /// <summary>The longest account of what the group showed, in characters.</summary>
    public const int FindingsMaxLength = 2_000;

    /// <summary>The longest reason for a decision, in characters.</summary>
    public const int DecisionReasonMaxLength = 1_000;

    private ConditionReview()
    {
    }

    internal ConditionReview(int condition, ReviewAnswers answers)
    {
        Id = Guid.CreateVersion7();
        ConditionNumber = condition;
        Record(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The number of the condition.</summary>
    public int ConditionNumber { get; private set; }

    /// <summary>The day of the review, past or planned.</summary>
    public DateOnly ReviewOn { get; private set; }

    /// <summary>What the group showed; null until that is recorded.</summary>
    public string? Findings { get; private set; }

    /// <summary>What was decided; null until then.</summary>
    public ConditionDecision? Decision { get; private set; }

    /// <summary>The new level of support, where the decision changed it.</summary>
    public ConditionSupportLevel? DecidedLevel { get; private set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>Whether it is decided what follows from the review.</summary>
    public bool IsDecided => Decision is not null;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AuthorisationCondition.KeyOf(ConditionNumber);

    /// <inheritdoc />
    public string HistoryName => $"Review of {UkTime.InWords(ReviewOn)}";

    internal void Record(ReviewAnswers answers)
    {
        ReviewOn = answers.ReviewOn;
        Findings = answers.Findings;
    }

    internal void Record(DecisionAnswers answers)
    {
        Decision = answers.Decision;
        DecidedLevel = answers.Decision == ConditionDecision.LevelChanged ? answers.Level : null;
        DecidedOn = answers.DecidedOn;
        DecisionReason = answers.Reason;
    }
}
