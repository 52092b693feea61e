using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.RemovePoint;

public sealed record RemovePointViewModel : IFormPage<RemovePointViewModel, ButtonForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required Guid Id { get; init; }

    public required Focus Focus { get; init; }

    public required string Text { get; init; }

    public required bool CanEdit { get; init; }

    public required ButtonForm Stored { get; init; }

    public required ButtonForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public RemovePointViewModel WithForm(ButtonForm form) => this with { Form = form };

    public RemovePointViewModel WithMovedOn(ButtonForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
