using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.RecordContact;

public sealed class RecordContactQuery(AssuranceDbContext db)
{
    /// <summary>The form of the one with that key, an empty one where no key is given, or null where the quarter has none such.</summary>
    public async Task<RecordContactViewModel?> RunAsync(QuarterHeader quarter, Guid? id, CancellationToken cancellationToken)
    {
        // The stage is read together with its token: the filter's may be older by now.
        var assessment = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new { assessment.Stage, assessment.StageToken })
            .SingleAsync(cancellationToken);
        var seen = new Tokens { StageToken = assessment.StageToken };
        if ((id is { } known ? await StoredAsync(quarter.Id, known, seen, cancellationToken) : new RecordContactForm { Seen = seen }) is not { } stored)
        {
            return null;
        }

        return new RecordContactViewModel
        {
            Quarter = quarter,
            Address = id is { } key ? AssessmentLinks.Contact(quarter.Key, key) : AssessmentLinks.AddContact(quarter.Key),
            IsNew = id is null,
            CanEdit = assessment.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
            Kinds = [.. MeetingKinds.BesideTheQuarterly.Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))],
        };
    }

    private Task<RecordContactForm?> StoredAsync(AssessmentId assessment, Guid id, Tokens seen, CancellationToken cancellationToken) =>
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
                Seen = new Tokens { Version = row.Version, StageToken = seen.StageToken },
            })
            .SingleOrDefaultAsync(cancellationToken);
}
