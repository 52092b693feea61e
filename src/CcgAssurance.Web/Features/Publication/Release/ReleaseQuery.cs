using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.Release;

public sealed class ReleaseQuery(AssuranceDbContext db, PublicationStateQuery states, CheckSummaryQuery summaries)
{
    public async Task<ReleaseViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        // The tokens first: what happens after them makes the save say so.
        var seen = await SeenAsync(quarter, cancellationToken);
        var state = await states.RunAsync(quarter, actor, cancellationToken);
        var stored = new ReleaseForm { Seen = seen };
        return new ReleaseViewModel
        {
            Quarter = quarter,
            State = state,
            Summary = state is { MayDecide: true, FinalVersion: { } version }
                ? await summaries.OfFinalAsync(
                    quarter, version, await AnswersAsync(quarter, cancellationToken), NoticeOf(state, actor), actor, cancellationToken)
                : null,
            Choices = [.. Enum.GetValues<ReleaseChoice>().Select(choice => new NhsOption(choice.ToString(), choice.DisplayText()))],
            CanEdit = state.MayDecide,
            Stored = stored,
            Form = stored,
        };
    }

    // Whoever is the second to release it publishes it.
    private static QuarterNotice NoticeOf(PublicationState state, Actor actor) =>
        state.Sides.Any(side => side.Party != actor.Side() && side.IsReleased == true) ? QuarterNotice.Published : QuarterNotice.Released;

    private Task<List<ResponseAnswer>> AnswersAsync(QuarterHeader quarter, CancellationToken cancellationToken) => db.CcgResponses
        .AsNoTracking()
        .Where(response => response.AssessmentId == quarter.Id && response.SentAt != null)
        .OrderByDescending(response => response.DraftNumber)
        .Take(1)
        .SelectMany(response => response.Answers)
        .ToListAsync(cancellationToken);

    // The last decision of either side stands for the version of what is decided about.
    private Task<Tokens> SeenAsync(QuarterHeader quarter, CancellationToken cancellationToken) => db.QuarterlyAssessments
        .AsNoTracking()
        .Where(assessment => assessment.Id == quarter.Id)
        .Select(assessment => new Tokens
        {
            StageToken = assessment.StageToken,
            Version = assessment.Releases
                .OrderByDescending(decision => decision.DecidedAt)
                .Select(decision => decision.Id)
                .FirstOrDefault(),
        })
        .SingleAsync(cancellationToken);
}
