using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Meetings.RecordMeeting;

public sealed record RecordMeetingViewModel : IFormPage<RecordMeetingViewModel, RecordMeetingForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required string Heading { get; init; }

    /// <summary>The names of the domains on which progress is recorded.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    public required bool CanEdit { get; init; }

    public required RecordMeetingForm Stored { get; init; }

    public required RecordMeetingForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public RecordMeetingViewModel WithForm(RecordMeetingForm form) => this with { Form = form };

    public RecordMeetingViewModel WithConflict(RecordMeetingForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
