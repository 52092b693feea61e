namespace CcgAssurance.Domain.Assessments;

/// <summary>What the area team writes about one cross-cutting theme.</summary>
public sealed record ThemeAnswers
{
    /// <summary>The narrative.</summary>
    public string? Narrative { get; init; }

    /// <summary>Whether there is nothing to report on the theme in this quarter.</summary>
    public bool HasNothingToReport { get; init; }

    /// <summary>Why there is nothing to report.</summary>
    public string? NothingToReportReason { get; init; }

    /// <summary>Whether somebody confirms that the text of last quarter still holds word for word.</summary>
    public bool IsConfirmedUnchanged { get; init; }
}
