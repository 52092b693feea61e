using CcgAssurance.Data;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>What the steps of a quarter need to know beyond the assessment itself.</summary>
public sealed class StepContextQuery(AssuranceDbContext db)
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

    /// <summary>
    /// Why the report was opened again after its last version, or for a final report after its last final one; null when there was none.
    /// It is the note of the version that takes the other's place.
    /// </summary>
    [Rule("R246")]
    public async Task<string?> WhyAnewAsync(QuarterHeader quarter, OutputState state, CancellationToken cancellationToken)
    {
        var (kind, id) = (AssessmentId.Kind, quarter.Id.ToString());
        var last = await db.FrozenVersions
            .Where(version => version.RecordKind == kind && version.RecordId == id
                && (state == OutputState.Draft || version.State == OutputState.Final))
            .OrderByDescending(version => version.Number)
            .Select(version => (Guid?)version.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not { } version)
        {
            return null;
        }

        // The history knows the order of two steps of the same moment.
        var entries = HistoryOf(quarter);
        var part = version.ToString();
        var frozen = await entries
            .Where(entry => entry.PartKind == nameof(FrozenVersion) && entry.PartId == part)
            .MaxAsync(entry => entry.Id, cancellationToken);
        return await entries
            .Where(entry => entry.Id > frozen && entry.PartKind == nameof(QuarterlyAssessment) && entry.Reason != null)
            .OrderBy(entry => entry.Id)
            .Select(entry => entry.Reason)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The judgements and items that were saved since the last version was frozen, as the history says.</summary>
    public async Task<IReadOnlySet<Guid>> SavedSinceLastVersionAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        var entries = HistoryOf(quarter);
        var frozen = await entries
            .Where(entry => entry.PartKind == nameof(FrozenVersion))
            .MaxAsync(entry => (long?)entry.Id, cancellationToken);
        var parts = await entries
            .Where(entry => entry.Id > frozen && (entry.PartKind == nameof(DomainJudgement) || entry.PartKind == nameof(ReportItem)))
            .Select(entry => entry.PartId)
            .Distinct()
            .ToListAsync(cancellationToken);
        return parts.Select(Guid.Parse).ToHashSet();
    }

    /// <summary>Whether the actor wrote any part of the quarter, as its history says.</summary>
    public Task<bool> WroteAnyPartAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken) =>
        HistoryOf(quarter).AnyAsync(entry => entry.UserId == actor.UserId && !Steps.Contains(entry.PartKind), cancellationToken);

    private IQueryable<AuditEntry> HistoryOf(QuarterHeader quarter)
    {
        var (kind, id) = (AssessmentId.Kind, quarter.Id.ToString());
        return db.AuditEntries.Where(entry => entry.RecordKind == kind && entry.RecordId == id);
    }
}
