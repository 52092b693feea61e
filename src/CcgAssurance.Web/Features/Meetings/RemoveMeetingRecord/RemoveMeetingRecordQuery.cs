using CcgAssurance.Data;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RemoveMeetingRecord;

public sealed class RemoveMeetingRecordQuery(AssuranceDbContext db)
{
    /// <summary>The page that asks before the record is removed, or null where the quarter has none such.</summary>
    public async Task<RemoveMeetingRecordViewModel?> RunAsync(QuarterHeader quarter, MeetingPart part, Guid id, CancellationToken cancellationToken)
    {
        var now = await db.StageNowAsync(quarter, cancellationToken);
        if (await FindAsync(quarter.Id, part, id, cancellationToken) is not { } found)
        {
            return null;
        }

        var form = new ButtonForm { Seen = new Tokens { Version = found.Version, StageToken = now.Token } };
        var (address, heading, done) = part switch
        {
            MeetingPart.Attendee => (MeetingLinks.RemoveAttendee(quarter.Key, id), "Remove this attendee?", "Attendee removed"),
            MeetingPart.Undertaking => (MeetingLinks.RemoveUndertaking(quarter.Key, id), "Remove this undertaking?", "Undertaking removed"),
            MeetingPart.Contact => (MeetingLinks.RemoveContact(quarter.Key, id), "Remove this meeting or contact?", "Meeting or contact removed"),
        };
        return new RemoveMeetingRecordViewModel
        {
            Quarter = quarter,
            Address = address,
            Heading = heading,
            What = found.What,
            DoneMessage = done,
            CanEdit = now.Stage.IsOpenForDrafting(),
            Stored = form,
            Form = form,
        };
    }

    private async Task<Found?> FindAsync(AssessmentId assessment, MeetingPart part, Guid id, CancellationToken cancellationToken) => part switch
    {
        MeetingPart.Attendee => await db.MeetingAttendees.AsNoTracking()
            .Where(row => row.AssessmentId == assessment && row.Id == id)
            .Select(row => new Found(row.Name, row.Version))
            .SingleOrDefaultAsync(cancellationToken),
        MeetingPart.Undertaking => await db.Undertakings.AsNoTracking()
            .Where(row => row.AssessmentId == assessment && row.Id == id)
            .Select(row => new Found(row.Text, row.Version))
            .SingleOrDefaultAsync(cancellationToken),
        MeetingPart.Contact => await db.AssuranceMeetings.AsNoTracking()
            .Where(row => row.AssessmentId == assessment && row.Id == id &&
                row.Kind != MeetingKind.Quarterly && row.Kind != MeetingKind.AnnualReview)
            .Select(row => new Found($"{row.Kind.DisplayText()} on {row.Date!.Value.LongDate()}", row.Version))
            .SingleOrDefaultAsync(cancellationToken),
    };

    private sealed record Found(string What, Guid Version);
}
