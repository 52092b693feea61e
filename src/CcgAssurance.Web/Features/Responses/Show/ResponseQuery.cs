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
        var response = draft is null ? responses.FirstOrDefault() : responses.SingleOrDefault(row => row.DraftNumber == draft);
        if (draft is not null && response is null)
        {
            return null;
        }

        var answers = response is null ? [] : await db.AnswersOf(response.Id).ToListAsync(cancellationToken);
        var isOfCcg = actor.WorksFor(quarter.Key.Ccg) == quarter.Key.Ccg;
        var seesAnswers = isOfCcg || response?.SentAt is not null;
        var isOpen = response is not null && response.Id == responses[0].Id && stage.Stage == AssessmentStage.SharedWithCcg;
        var stored = new CommentForm { Seen = new Tokens { Version = response?.Version ?? Guid.Empty, StageToken = stage.Token } };
        var before = BeforeOf(response, responses);
        var content = response is null ? null : await drafts.RunAsync(quarter, response.DraftNumber, before, cancellationToken);
        return new ResponseViewModel
        {
            Quarter = quarter,
            Response = response,
            Drafts = [.. responses.Select(row => row.DraftNumber)],
            SinceLastDraft = content?.SinceLastDraft,
            IsOfCcg = isOfCcg,
            Sections = content is null ? [] : [.. Focus.AllOf(quarter.Framework).Select(focus => new AskedSection(
                focus,
                content.LevelOf(focus),
                [.. answers.Where(answer => answer.Focus == focus).Select(answer => content.RowOf(answer, seesAnswers))]))],
            Correction = answers.SingleOrDefault(answer => answer.Kind == SubjectKind.Correction) is { } correction
                ? content?.RowOf(correction, seesAnswers)
                : null,
            LeftToAgree = response is { IsCorrection: false }
                ? answers.Count(answer => answer is { IsLeft: true, CanBeAgreedUnread: true })
                : 0,
            Comments = response is not null && seesAnswers ? await CommentsAsync(quarter, response.DraftNumber, cancellationToken) : [],
            Missing = isOpen && actor.May(Permission.AnswerDrafts) ? ResponseRules.CheckSending(answers) : [],
            CanAnswer = isOpen && actor.May(Permission.AnswerDrafts),
            CanReply = response?.SentAt is not null && response.Id == responses[0].Id
                && stage.Stage == AssessmentStage.CcgResponded && actor.May(Permission.ShareDrafts),
            CanComment = isOpen && actor.May(Permission.CommentOnDrafts),
            Stored = stored,
            Form = stored,
        };
    }

    // Corrections are to the version before, whatever it was; a draft is compared with the draft that was answered before it.
    private static int? BeforeOf(CcgResponse? response, IReadOnlyList<CcgResponse> newestFirst) => response switch
    {
        null => null,
        { IsCorrection: true } => response.DraftNumber - 1,
        _ => newestFirst.Where(row => row.DraftNumber < response.DraftNumber).Select(row => (int?)row.DraftNumber).FirstOrDefault(),
    };

    private Task<List<GoverningBodyComment>> CommentsAsync(QuarterHeader quarter, int draft, CancellationToken cancellationToken) =>
        db.GoverningBodyComments
            .AsNoTracking()
            .Where(comment => comment.AssessmentId == quarter.Id && comment.DraftNumber == draft)
            .OrderBy(comment => comment.AddedAt)
            .ThenBy(comment => comment.AddedBy)
            .ThenBy(comment => comment.Id)
            .ToListAsync(cancellationToken);
}
