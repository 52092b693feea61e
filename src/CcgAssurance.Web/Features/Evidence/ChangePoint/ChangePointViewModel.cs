using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Features.Evidence.AddPoint;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.ChangePoint;

public sealed record ChangePointViewModel : IFormPage<ChangePointViewModel, PointForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required Guid Id { get; init; }

    public required Focus Focus { get; init; }

    public required bool CanEdit { get; init; }

    public required PointForm Stored { get; init; }

    public required PointForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public ChangePointViewModel WithForm(PointForm form) => this with { Form = form with { Focus = Focus } };

    public ChangePointViewModel WithMovedOn(PointForm form, MovedOnNotice notice) =>
        this with { Form = form with { Focus = Focus, Seen = Stored.Seen }, MovedOn = notice };
}
