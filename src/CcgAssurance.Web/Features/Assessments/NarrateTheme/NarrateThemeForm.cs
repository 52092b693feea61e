using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.NarrateTheme;

[FormFor(typeof(ThemeNarrative))]
public sealed record NarrateThemeForm : IRecordForm
{
    [Display(Name = "Narrative")]
    public string? Narrative { get; init; }

    [Display(Name = "Unchanged from last quarter")]
    public bool IsConfirmedUnchanged { get; init; }

    [Display(Name = "Nothing to report")]
    public bool HasNothingToReport { get; init; }

    [Display(Name = "Why there is nothing to report")]
    [Raised]
    public string? NothingToReportReason { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The answers, without the reason where nothing asks for it.</summary>
    public ThemeAnswers ToAnswers() => new()
    {
        Narrative = Narrative,
        IsConfirmedUnchanged = IsConfirmedUnchanged,
        HasNothingToReport = HasNothingToReport,
        NothingToReportReason = HasNothingToReport ? NothingToReportReason : null,
    };
}
