using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.Edit;

public sealed record EditEvidenceViewModel : IFormPage<EditEvidenceViewModel, EvidenceForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>The evidence that is changed; null while it is new.</summary>
    public required Guid? Id { get; init; }

    public required string? FileName { get; init; }

    public required bool CanEdit { get; init; }

    public required EvidenceForm Stored { get; init; }

    public required EvidenceForm Form { get; init; }

    public required IReadOnlyList<NhsOption> Kinds { get; init; }

    public required IReadOnlyList<NhsOption> Scopes { get; init; }

    public required IReadOnlyList<NhsOption> Focuses { get; init; }

    public required IReadOnlyList<NhsOption> Tags { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string Heading => Id is null ? "Add evidence" : "Change evidence";

    public string Address => Id is { } id ? EvidenceLinks.ChangeEvidence(Quarter.Key, id) : EvidenceLinks.AddEvidence(Quarter.Key);

    public string FileHint =>
        "PDF, DOCX, XLSX, CSV, PNG or JPEG, smaller than 10MB." +
        (FileName is null ? "" : $" It will replace {FileName}.") +
        (Form.File is null ? "" : $" Choose {Form.File.Name} again, because your browser has not kept it.");

    public EditEvidenceViewModel WithForm(EvidenceForm form) => this with { Form = form };

    public EditEvidenceViewModel WithConflict(EvidenceForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
