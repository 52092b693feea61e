using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses.Answer;

public sealed class AnswerQuery(AnswerReadQuery answers)
{
    /// <summary>The page on which the group answers; null when the quarter asks for no such answer.</summary>
    public async Task<AnswerViewModel?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        if (await answers.RunAsync(quarter, id, cancellationToken) is not { } read)
        {
            return null;
        }

        var stored = new AnswerForm
        {
            Verdict = read.Answer.Verdict,
            Comment = read.Answer.Comment,
            PrintsDissent = read.Answer.PrintsDissent,
            Seen = new Tokens { Version = read.Answer.Version, StageToken = read.StageToken },
        };
        return new AnswerViewModel
        {
            Quarter = quarter,
            DraftNumber = read.DraftNumber,
            Row = read.Row,
            Next = read.NextUnanswered,
            CanEdit = read is { IsOfLastDraft: true, Stage: AssessmentStage.SharedWithCcg }
                && (!read.IsCorrection || read.Answer.Kind == SubjectKind.Correction || read.Answer.PrintsDissent),
            Stored = stored,
            Form = stored,
        };
    }
}
