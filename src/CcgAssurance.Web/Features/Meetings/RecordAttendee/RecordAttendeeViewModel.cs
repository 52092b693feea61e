using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Meetings.RecordAttendee;

public sealed record RecordAttendeeViewModel : IFormPage<RecordAttendeeViewModel, RecordAttendeeForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required bool IsNew { get; init; }

    public required bool CanEdit { get; init; }

    public required RecordAttendeeForm Stored { get; init; }

    public required RecordAttendeeForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public RecordAttendeeViewModel WithForm(RecordAttendeeForm form) => this with { Form = form };

    public RecordAttendeeViewModel WithMovedOn(RecordAttendeeForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
