using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication.RecordForum;

public sealed record RecordForumViewModel : IFormPage<RecordForumViewModel, RecordForumForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required bool IsNew { get; init; }

    public required bool CanEdit { get; init; }

    public required RecordForumForm Stored { get; init; }

    public required RecordForumForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public string Subject => "record";

    public RecordForumViewModel WithForm(RecordForumForm form) => this with { Form = form };

    public RecordForumViewModel WithMovedOn(RecordForumForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
