using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses.Reply;

public sealed class ReplyQuery(AnswerReadQuery answers)
{
    /// <summary>The page on which the area team replies; null when there is no such answer, or none that was sent.</summary>
    public async Task<ReplyViewModel?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        if (await answers.RunAsync(quarter, id, cancellationToken) is not { IsSent: true } read)
        {
            return null;
        }

        var stored = new ReplyForm
        {
            Reply = read.Answer.Reply,
            ReplyReason = read.Answer.ReplyReason,
            Seen = new Tokens { Version = read.Answer.Version, StageToken = read.StageToken },
        };
        return new ReplyViewModel
        {
            Quarter = quarter,
            DraftNumber = read.DraftNumber,
            Row = read.Row,
            CanEdit = read.IsOfLastDraft && read.Stage == AssessmentStage.CcgResponded && read.Answer.NeedsReply,
            Stored = stored,
            Form = stored,
        };
    }
}
