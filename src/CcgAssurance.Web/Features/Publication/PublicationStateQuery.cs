using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Publication.Corrections;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication;

/// <summary>Reads where a quarter stands on its way to the public, for its overview and for the page of the release.</summary>
public sealed class PublicationStateQuery(AssuranceDbContext db)
{
    public async Task<PublicationState> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var areaTeam = db.AreaTeamOf(quarter.Key.Ccg, actor.Today);
        var directors = db.DirectorsOf(quarter.Key.Ccg, actor.Today);
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            // All collections are short: one trip with some rows twice costs less than a trip for each.
            .AsSingleQuery()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new
            {
                assessment.Stage,
                assessment.LastVersion,
                assessment.PublishedVersion,
                Releases = assessment.Releases.Where(decision => decision.VersionNumber == assessment.LastVersion).ToList(),
                Forums = assessment.ForumNotes.Select(note => new ForumRow(note.Id, note.Date, note.Forum, note.Link)).ToList(),
                Requests = assessment.CorrectionRequests
                    .Select(request => new CorrectionRow(
                        request.Id, request.AskedById, request.AskedBy, request.AskedAs, request.AskedAt, request.Status))
                    .ToList(),
                AreaTeam = areaTeam.First(),
                Directors = directors.Count(),
                FirstDirector = directors.Min(),
                LastDirector = directors.Max(),
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
            Corrections = new CorrectionRoute(row.AreaTeam, row.Directors, row.FirstDirector, row.LastDirector),
            CorrectionRequests = [.. row.Requests.Where(request => request.IsFor(actor)).OrderByDescending(request => request.AskedAt)],
            MayCorrect = actor.May(Permission.MakeReportsFinal),
            MayAskForCorrection = actor.May(Permission.AskForCorrections) && isFinal,
        };
    }

    // Why a side refused is between the two; others see only that it did.
    private static SideRow SideOf(AssuranceSide party, IEnumerable<ReleaseDecision> decisions, Actor actor)
    {
        var last = decisions.Where(decision => decision.Party == party).MaxBy(decision => decision.DecidedAt);
        return new SideRow(party, last?.IsReleased, actor.IsOnEitherSide() ? last?.RefusalReason : null, last?.DecidedBy, last?.DecidedAt);
    }
}
