using CcgAssurance.Data;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>Reads one answer of a quarter beside the draft that it is about.</summary>
public sealed class AnswerReadQuery(AssuranceDbContext db, SharedDraftQuery drafts)
{
    /// <summary>The answer; null when the quarter has none such.</summary>
    public async Task<AnswerRead?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        var found = await db.CcgResponses
            .AsNoTracking()
            .Where(response => response.AssessmentId == quarter.Id)
            .SelectMany(
                response => response.Answers.Where(answer => answer.Id == id),
                (response, answer) => new { response.DraftNumber, response.SentAt, Answer = answer })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var numbers = await db.CcgResponses
            .Where(response => response.AssessmentId == quarter.Id)
            .Select(response => response.DraftNumber)
            .ToListAsync(cancellationToken);
        var unanswered = await db.ResponseAnswers
            .Where(answer => answer.ResponseId == found.Answer.ResponseId && answer.Verdict == null && answer.Id != id)
            .OrderBy(answer => answer.Position)
            .Select(answer => new { answer.Id, answer.Position })
            .ToListAsync(cancellationToken);
        var next = (unanswered.FirstOrDefault(answer => answer.Position > found.Answer.Position) ?? unanswered.FirstOrDefault())?.Id;
        var before = numbers.Where(number => number < found.DraftNumber).Select(number => (int?)number).Max();
        var stage = await db.CurrentStageAsync(quarter, cancellationToken);
        return await drafts.RunAsync(quarter, found.DraftNumber, before, cancellationToken) is { } draft
            ? new AnswerRead(
                found.Answer, found.DraftNumber, found.SentAt is not null, found.DraftNumber == numbers.Max(), stage.Stage, stage.Token,
                draft.RowOf(found.Answer, seesAnswer: true), next)
            : null;
    }
}
