using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.RecordUndertaking;

public sealed class RecordUndertakingQuery(AssuranceDbContext db)
{
    /// <summary>The form of the one with that key, an empty one where no key is given, or null where the quarter has none such.</summary>
    public async Task<RecordUndertakingViewModel?> RunAsync(QuarterHeader quarter, Guid? id, CancellationToken cancellationToken)
    {
        var now = await db.StageNowAsync(quarter, cancellationToken);
        if ((id is { } known ? await StoredAsync(quarter.Id, known, now.Token, cancellationToken) : new RecordUndertakingForm { Seen = now.ForNewPart }) is not { } stored)
        {
            return null;
        }

        return new RecordUndertakingViewModel
        {
            Quarter = quarter,
            Address = id is { } key ? MeetingLinks.Undertaking(quarter.Key, key) : MeetingLinks.AddUndertaking(quarter.Key),
            IsNew = id is null,
            CanEdit = now.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
        };
    }

    private Task<RecordUndertakingForm?> StoredAsync(AssessmentId assessment, Guid id, Guid stageToken, CancellationToken cancellationToken) =>
        db.Undertakings
            .AsNoTracking()
            .Where(row => row.AssessmentId == assessment && row.Id == id)
            .Select(row => new RecordUndertakingForm
            {
                By = row.By,
                Text = row.Text,
                Owner = row.Owner,
                DueOn = DateAnswer.From(row.DueOn),
                Status = row.Status,
                Seen = new Tokens { Version = row.Version, StageToken = stageToken },
            })
            .SingleOrDefaultAsync(cancellationToken);
}
