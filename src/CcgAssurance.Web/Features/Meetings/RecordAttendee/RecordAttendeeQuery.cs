using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordAttendee;

public sealed class RecordAttendeeQuery(AssuranceDbContext db)
{
    /// <summary>The form of the one with that key, an empty one where no key is given, or null where the quarter has none such.</summary>
    public async Task<RecordAttendeeViewModel?> RunAsync(QuarterHeader quarter, Guid? id, CancellationToken cancellationToken)
    {
        var now = await db.StageNowAsync(quarter, cancellationToken);
        if ((id is { } known ? await StoredAsync(quarter.Id, known, now.Token, cancellationToken) : new RecordAttendeeForm { Seen = now.ForNewPart }) is not { } stored)
        {
            return null;
        }

        return new RecordAttendeeViewModel
        {
            Quarter = quarter,
            Address = id is { } key ? MeetingLinks.Attendee(quarter.Key, key) : MeetingLinks.AddAttendee(quarter.Key),
            IsNew = id is null,
            CanEdit = now.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
        };
    }

    private Task<RecordAttendeeForm?> StoredAsync(AssessmentId assessment, Guid id, Guid stageToken, CancellationToken cancellationToken) =>
        db.MeetingAttendees
            .AsNoTracking()
            .Where(row => row.AssessmentId == assessment && row.Id == id)
            .Select(row => new RecordAttendeeForm
            {
                Name = row.Name,
                JobTitle = row.JobTitle,
                Kind = row.Kind,
                Seen = new Tokens { Version = row.Version, StageToken = stageToken },
            })
            .SingleOrDefaultAsync(cancellationToken);
}
