using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.RecordUndertaking;

public sealed class RecordUndertakingQuery(AssuranceDbContext db)
{
    /// <summary>The form of the one with that key, an empty one where no key is given, or null where the quarter has none such.</summary>
    public async Task<RecordUndertakingViewModel?> RunAsync(QuarterHeader quarter, Guid? id, CancellationToken cancellationToken)
    {
        // The stage is read together with its token: the filter's may be older by now.
        var assessment = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new { assessment.Stage, assessment.StageToken })
            .SingleAsync(cancellationToken);
        var seen = new Tokens { StageToken = assessment.StageToken };
        if ((id is { } known ? await StoredAsync(quarter.Id, known, seen, cancellationToken) : new RecordUndertakingForm { Seen = seen }) is not { } stored)
        {
            return null;
        }

        return new RecordUndertakingViewModel
        {
            Quarter = quarter,
            Address = id is { } key ? AssessmentLinks.Undertaking(quarter.Key, key) : AssessmentLinks.AddUndertaking(quarter.Key),
            IsNew = id is null,
            CanEdit = assessment.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
        };
    }

    private Task<RecordUndertakingForm?> StoredAsync(AssessmentId assessment, Guid id, Tokens seen, CancellationToken cancellationToken) =>
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
                Seen = new Tokens { Version = row.Version, StageToken = seen.StageToken },
            })
            .SingleOrDefaultAsync(cancellationToken);
}
