using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed record DraftViewModel : IFormPage<DraftViewModel, StepForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required AssessmentStage Stage { get; init; }

    /// <summary>What comes next, as a heading: "Before you can share the draft".</summary>
    public required string? NextStep { get; init; }

    /// <summary>What stands between the quarter and that step.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The steps that this person may take now, also those that something still stands in the way of.</summary>
    public required IReadOnlyList<QuarterStep> Steps { get; init; }

    /// <summary>The requests that opening the report for correction answers; none for somebody who may not.</summary>
    public required IReadOnlyList<RequestRow> Requests { get; init; }

    /// <summary>Whether the reader is somebody who writes the report, and so does what the findings ask for.</summary>
    public required bool CanWrite { get; init; }

    public required IReadOnlyList<VersionRow> Versions { get; init; }

    public required DateOnly? ResponseDueOn { get; init; }

    public required bool CanEdit { get; init; }

    public required StepForm Stored { get; init; }

    public required StepForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string ButtonDone => "done";

    public bool HasAnswers(StepForm form) => form.Reason is not null;

    /// <summary>Whether the reader is one of those who release it next.</summary>
    public required bool ReleasesNext { get; init; }

    /// <summary>Whether it waits for somebody else to write it anew.</summary>
    public bool IsReopened => !CanWrite && Stage < AssessmentStage.SharedWithCcg && Versions.Count > 0;

    public bool IsBlocked => Findings.Any(finding => finding.Severity == FindingSeverity.Blocking);

    public DraftViewModel WithForm(StepForm form) => this with { Form = form };

    public DraftViewModel WithConflict(StepForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
