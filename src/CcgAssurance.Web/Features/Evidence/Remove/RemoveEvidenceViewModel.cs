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

    public MovedOnNotice? MovedOn { get; init; }

    public RemoveEvidenceViewModel WithForm(ButtonForm form) => this with { Form = form };

    public RemoveEvidenceViewModel WithMovedOn(ButtonForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
