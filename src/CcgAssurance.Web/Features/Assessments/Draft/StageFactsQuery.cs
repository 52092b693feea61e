using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>What the steps of a quarter need to know beyond the assessment itself.</summary>
public sealed class StageFactsQuery(AssuranceDbContext db)
{
    // Who only takes steps with a report has written nothing in it.
    private static readonly string[] Steps =
        [nameof(QuarterlyAssessment), nameof(FrozenVersion), nameof(ReleaseDecision), nameof(CcgResponse)];

    /// <summary>The last day for the group's answer to a draft that is shared today.</summary>
    public async Task<DateOnly> ResponseDueAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var milestones = await db.QuarterMilestones
            .AsNoTracking()
            .SingleAsync(row => row.Year == quarter.Key.Year && row.Quarter == quarter.Key.Quarter, cancellationToken);
        return milestones.CommentsDue(actor.Today);
    }

    /// <summary>Whether the actor wrote any part of the quarter, as its history says.</summary>
    public Task<bool> WroteAnyPartAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var (kind, id) = (RecordKind.QuarterlyAssessment, quarter.Id.ToString());
        return db.AuditEntries.AnyAsync(
            entry => entry.RecordKind == kind && entry.RecordId == id && entry.UserId == actor.UserId && !Steps.Contains(entry.PartKind), cancellationToken);
    }
}
