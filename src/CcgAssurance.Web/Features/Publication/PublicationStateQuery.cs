using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication;

/// <summary>Reads where a quarter stands on its way to the public, for its overview and for the page of the release.</summary>
public sealed class PublicationStateQuery(AssuranceDbContext db)
{
    public async Task<PublicationState> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            // Both collections are short: one trip with some rows twice costs less than three trips.
            .AsSingleQuery()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new
            {
                assessment.Stage,
                assessment.LastVersion,
                assessment.PublishedVersion,
                Releases = assessment.Releases.Where(decision => decision.VersionNumber == assessment.LastVersion).ToList(),
                Forums = assessment.ForumNotes.Select(note => new ForumRow(note.Id, note.Date, note.Forum, note.Link)).ToList(),
            })
            .SingleAsync(cancellationToken);
        var isFinal = row.Stage >= AssessmentStage.Final;
        return new PublicationState
        {
            Quarter = quarter,
            Stage = row.Stage,
            HasVersions = row.LastVersion > 0,
            FinalVersion = isFinal ? row.LastVersion : null,
            Sides = isFinal ? [.. Enum.GetValues<AssuranceSide>().Select(party => SideOf(party, row.Releases, actor))] : [],
            PublishedVersion = row.PublishedVersion,
            // By key here and not in the database: here it follows the time of entry whatever the database.
            Forums = [.. row.Forums.OrderByDescending(note => note.Date).ThenBy(note => note.Id)],
            MayDecide = actor.May(Permission.ReleaseReports) && row.Stage == AssessmentStage.Final,
            HasDecided = isFinal && row.Releases.Exists(decision => decision.Party == actor.Side()),
            MayNoteForums = actor.May(Permission.RecordForums) && isFinal,
        };
    }

    // Why a side refused is between the two; others see only that it did.
    private static SideRow SideOf(AssuranceSide party, IEnumerable<ReleaseDecision> decisions, Actor actor)
    {
        var last = decisions.Where(decision => decision.Party == party).MaxBy(decision => decision.DecidedAt);
        return new SideRow(party, last?.IsReleased, actor.IsOnEitherSide() ? last?.RefusalReason : null, last?.DecidedBy, last?.DecidedAt);
    }
}
