using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>A request for a correction, with what the reader can do about it.</summary>
public sealed record CorrectionViewModel : IFormPage<CorrectionViewModel, CorrectionForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required CorrectionRequest Request { get; init; }

    public required CorrectionRoute Route { get; init; }

    /// <summary>Whether the reader can open the report for correction, or decline the request.</summary>
    public required bool CanAnswer { get; init; }

    /// <summary>Whether the reader is the person who asked.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether the report can be opened for correction: not while it is open already.</summary>
    public bool CanCorrect => CanAnswer && Quarter.Stage >= AssessmentStage.Final;

    public bool CanWithdraw => IsOwn && Request.IsOpen;

    public bool CanEdit => CanAnswer || CanWithdraw;

    public required CorrectionForm Stored { get; init; }

    public required CorrectionForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "request";

    public string ButtonDone => "withdrawn";

    // Whoever withdraws a request writes nothing.
    public bool HasAnswers(CorrectionForm form) => form.Reason is not null;

    public CorrectionViewModel WithForm(CorrectionForm form) => this with { Form = form };

    public CorrectionViewModel WithConflict(CorrectionForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
