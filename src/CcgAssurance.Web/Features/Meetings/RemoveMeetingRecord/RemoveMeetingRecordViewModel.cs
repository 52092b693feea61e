using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Meetings.RemoveMeetingRecord;

public sealed record RemoveMeetingRecordViewModel : IFormPage<RemoveMeetingRecordViewModel, ButtonForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required string Heading { get; init; }

    /// <summary>What would be removed, in words.</summary>
    public required string What { get; init; }

    public required string DoneMessage { get; init; }

    public required bool CanEdit { get; init; }

    public required ButtonForm Stored { get; init; }

    public required ButtonForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public RemoveMeetingRecordViewModel WithForm(ButtonForm form) => this with { Form = form };

    public RemoveMeetingRecordViewModel WithMovedOn(ButtonForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
