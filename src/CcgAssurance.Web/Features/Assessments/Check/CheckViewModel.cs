using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Check;

/// <summary>The page before a step that sends something.</summary>
public sealed record CheckViewModel : IFormPage<CheckViewModel, StepForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required QuarterStep Step { get; init; }

    public required CheckSummary Summary { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whether the reader is somebody who writes the report, and so does what the findings ask for.</summary>
    public required bool CanWrite { get; init; }

    /// <summary>The judgements on which the director decides against the group, in the order of the decisions in the form.</summary>
    public required IReadOnlyList<Objection> ToDecide { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required bool CanEdit { get; init; }

    public required StepForm Stored { get; init; }

    public required StepForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string ButtonDone => "done";

    public bool HasAnswers(StepForm form) => form.Decisions.Any(row => row.Reason is not null);

    public bool IsBlocked => Findings.Any(finding => finding.Severity == FindingSeverity.Blocking);

    public StepText Words => StepText.Of(Step);

    public CheckViewModel WithForm(StepForm form) => this with { Form = form };

    public CheckViewModel WithConflict(StepForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
