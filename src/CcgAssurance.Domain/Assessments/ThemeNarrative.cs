using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// The narrative of one cross-cutting theme in one quarter (2014/15 operational guidance, paras 18 to 27). It has no
/// assurance level.
/// </summary>
[Rule("R71", "R73", "R74", "R77")]
public sealed class ThemeNarrative : IVersioned, IAudited
{
    /// <summary>The longest narrative, in characters. The guide is far shorter; this only keeps out mistakes (R75).</summary>
    public const int NarrativeMaxLength = 10_000;

    /// <summary>The length that is suggested, in words (R75).</summary>
    public const int GuideWords = 150;

    /// <summary>The longest reason for having nothing to report, in characters.</summary>
    public const int NothingToReportReasonMaxLength = 2_000;

    private ThemeNarrative()
    {
    }

    internal ThemeNarrative(AssessmentId assessment, Theme theme)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        Theme = theme;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; private set; }

    /// <summary>The narrative.</summary>
    public string? Narrative { get; private set; }

    /// <summary>Whether there is nothing to report on the theme in this quarter.</summary>
    public bool HasNothingToReport { get; private set; }

    /// <summary>Why there is nothing to report.</summary>
    public string? NothingToReportReason { get; private set; }

    /// <summary>Whether somebody confirmed that the text of last quarter still holds word for word.</summary>
    public bool IsConfirmedUnchanged { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Narrative on {Focus.On(Theme).DisplayText()}";

    /// <inheritdoc />
    public bool EntersSilently => true;

    /// <summary>What is recorded, as answers.</summary>
    internal ThemeAnswers ToAnswers() => new()
    {
        Narrative = Narrative,
        HasNothingToReport = HasNothingToReport,
        NothingToReportReason = NothingToReportReason,
        IsConfirmedUnchanged = IsConfirmedUnchanged,
    };

    internal void Record(ThemeAnswers answers)
    {
        Narrative = answers.Narrative;
        HasNothingToReport = answers.HasNothingToReport;
        NothingToReportReason = answers.NothingToReportReason;
        IsConfirmedUnchanged = answers.IsConfirmedUnchanged;
    }
}
