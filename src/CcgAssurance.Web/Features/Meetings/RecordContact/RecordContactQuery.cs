using CcgAssurance.Data;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordContact;

public sealed class RecordContactQuery(AssuranceDbContext db)
{
    /// <summary>The form of the one with that key, an empty one where no key is given, or null where the quarter has none such.</summary>
    public async Task<RecordContactViewModel?> RunAsync(QuarterHeader quarter, Guid? id, CancellationToken cancellationToken)
    {
        var now = await db.StageNowAsync(quarter, cancellationToken);
        if ((id is { } known ? await StoredAsync(quarter.Id, known, now.Token, cancellationToken) : new RecordContactForm { Seen = now.ForNewPart }) is not { } stored)
        {
            return null;
        }

        return new RecordContactViewModel
        {
            Quarter = quarter,
            Address = id is { } key ? MeetingLinks.Contact(quarter.Key, key) : MeetingLinks.AddContact(quarter.Key),
            IsNew = id is null,
            CanEdit = now.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
            Kinds = [.. MeetingKinds.BesideTheQuarterly.Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))],
        };
    }

    private Task<RecordContactForm?> StoredAsync(AssessmentId assessment, Guid id, Guid stageToken, CancellationToken cancellationToken) =>
        db.AssuranceMeetings
            .AsNoTracking()
            .Where(row => row.AssessmentId == assessment && row.Id == id && row.Kind != MeetingKind.Quarterly && row.Kind != MeetingKind.AnnualReview)
            .Select(row => new RecordContactForm
            {
                Kind = row.Kind,
                Date = DateAnswer.From(row.Date),
                Participants = row.Participants,
                Agenda = row.Agenda,
                Notes = row.Notes,
                Seen = new Tokens { Version = row.Version, StageToken = stageToken },
            })
            .SingleOrDefaultAsync(cancellationToken);
}
