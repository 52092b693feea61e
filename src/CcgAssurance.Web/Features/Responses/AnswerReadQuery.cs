using CcgAssurance.Data;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>Reads one answer of a quarter beside the draft that it is about.</summary>
public sealed class AnswerReadQuery(AssuranceDbContext db, SharedDraftQuery drafts)
{
    private static readonly SubjectKind[] Needed = [.. Enum.GetValues<SubjectKind>().Where(kind => kind.NeedsAnswer())];

    /// <summary>The answer; null when the quarter has none such.</summary>
    public async Task<AnswerRead?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        var answer = await db.ResponseAnswers
            .AsNoTracking()
            .Include(row => row.Earlier)
            .Where(row => row.AssessmentId == quarter.Id)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (answer is null)
        {
            return null;
        }

        var responses = await db.CcgResponses
            .Where(row => row.AssessmentId == quarter.Id)
            .Select(row => new { row.Id, row.DraftNumber, row.SentAt, row.IsCorrection })
            .ToListAsync(cancellationToken);
        var response = responses.Single(row => row.Id == answer.ResponseId);
        var unanswered = await db.ResponseAnswers
            .Where(row => row.ResponseId == response.Id && row.Verdict == null && row.Id != id && Needed.Contains(row.Kind))
            .OrderBy(row => row.Position)
            .Select(row => new { row.Id, row.Position })
            .ToListAsync(cancellationToken);
        var next = (unanswered.FirstOrDefault(row => row.Position > answer.Position) ?? unanswered.FirstOrDefault())?.Id;
        var before = response.IsCorrection
            ? response.DraftNumber - 1
            : responses.Where(row => row.DraftNumber < response.DraftNumber).Select(row => (int?)row.DraftNumber).Max();
        var stage = await db.CurrentStageAsync(quarter, cancellationToken);
        return await drafts.RunAsync(quarter, response.DraftNumber, before, cancellationToken) is { } draft
            ? new AnswerRead(
                answer,
                response.DraftNumber,
                response.IsCorrection,
                response.SentAt is not null,
                response.DraftNumber == responses.Max(row => row.DraftNumber),
                stage.Stage,
                stage.Token,
                draft.RowOf(answer, seesAnswer: true),
                next)
            : null;
    }
}
