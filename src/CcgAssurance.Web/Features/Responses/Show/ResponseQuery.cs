using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses.Show;

public sealed class ResponseQuery(AssuranceDbContext db, SharedDraftQuery drafts)
{
    /// <summary>The answer to a draft, or to the last one if none is named; null when the one that is named was never shared.</summary>
    [Rule("R222", "R234")]
    public async Task<ResponseViewModel?> RunAsync(QuarterHeader quarter, int? draft, Actor actor, CancellationToken cancellationToken)
    {
        // The stage is read together with its token: the filter's may be older by now.
        var stage = await db.CurrentStageAsync(quarter, cancellationToken);
        var responses = await db.CcgResponses
            .AsNoTracking()
            .Where(row => row.AssessmentId == quarter.Id)
            .OrderByDescending(row => row.DraftNumber)
            .ToListAsync(cancellationToken);
        var shown = draft is null ? responses.FirstOrDefault() : responses.SingleOrDefault(row => row.DraftNumber == draft);
        if (draft is not null && shown is null)
        {
            return null;
        }

        var response = shown is null ? null : await db.CcgResponses
            .AsNoTracking()
            .Include(row => row.Answers.OrderBy(answer => answer.Position))
            .SingleAsync(row => row.Id == shown.Id, cancellationToken);
        var isOfCcg = actor.Organisation == quarter.Key.Ccg;
        var seesAnswers = isOfCcg || response?.SentAt is not null;
        var isOpen = response is not null && response.Id == responses[0].Id && stage.Stage == AssessmentStage.SharedWithCcg;
        var stored = new CommentForm { Seen = new Tokens { Version = response?.Version ?? Guid.Empty, StageToken = stage.Token } };
        var before = responses.Where(row => row.DraftNumber < response?.DraftNumber).Select(row => (int?)row.DraftNumber).FirstOrDefault();
        var content = response is null ? null : await drafts.RunAsync(quarter, response.DraftNumber, before, cancellationToken);
        return new ResponseViewModel
        {
            Quarter = quarter,
            Response = response,
            Drafts = [.. responses.Select(row => row.DraftNumber)],
            SinceLastDraft = content?.SinceLastDraft,
            IsOfCcg = isOfCcg,
            Groups = content is null
                ? []
                : [.. response!.Answers.Select(answer => content.RowOf(answer, seesAnswers)).GroupBy(row => row.Focus)],
            Comments = response is not null && seesAnswers ? await CommentsAsync(quarter, response.DraftNumber, cancellationToken) : [],
            Missing = isOpen && actor.May(Permission.AnswerDrafts) ? ResponseRules.CheckSending(response!.Answers) : [],
            CanAnswer = isOpen && actor.May(Permission.AnswerDrafts),
            CanReply = response?.SentAt is not null && response.Id == responses[0].Id
                && stage.Stage == AssessmentStage.CcgResponded && actor.May(Permission.ShareDrafts),
            CanComment = isOpen && actor.May(Permission.CommentOnDrafts),
            Stored = stored,
            Form = stored,
        };
    }

    private Task<List<GoverningBodyComment>> CommentsAsync(QuarterHeader quarter, int draft, CancellationToken cancellationToken) =>
        db.GoverningBodyComments
            .AsNoTracking()
            .Where(comment => comment.AssessmentId == quarter.Id && comment.DraftNumber == draft)
            .OrderBy(comment => comment.AddedAt)
            .ThenBy(comment => comment.Id)
            .ToListAsync(cancellationToken);
}
