using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication.RemoveForum;

public sealed record RemoveForumViewModel : IFormPage<RemoveForumViewModel, ButtonForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required Guid Id { get; init; }

    public required DateOnly Date { get; init; }

    public required string Forum { get; init; }

    public required string? Link { get; init; }

    public required bool CanEdit { get; init; }

    public required ButtonForm Stored { get; init; }

    public required ButtonForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public string Subject => "record";

    public RemoveForumViewModel WithForm(ButtonForm form) => this with { Form = form };

    public RemoveForumViewModel WithMovedOn(ButtonForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
