using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.RemovePoint;

public sealed record RemovePointViewModel : IFormPage<RemovePointViewModel, RemovePointForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required Guid Id { get; init; }

    public required Focus Focus { get; init; }

    public required string Text { get; init; }

    public required bool CanEdit { get; init; }

    public required RemovePointForm Stored { get; init; }

    public required RemovePointForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public RemovePointViewModel WithForm(RemovePointForm form) => this with { Form = form };

    public RemovePointViewModel WithMovedOn(RemovePointForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
