using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.Remove;

public sealed record RemoveEvidenceViewModel : IFormPage<RemoveEvidenceViewModel, ButtonForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string? FileName { get; init; }

    public required bool CanEdit { get; init; }

    public required ButtonForm Stored { get; init; }

    public required ButtonForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public RemoveEvidenceViewModel WithForm(ButtonForm form) => this with { Form = form };

    public RemoveEvidenceViewModel WithConflict(ButtonForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
