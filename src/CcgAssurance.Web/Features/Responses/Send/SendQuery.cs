using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses.Send;

/// <summary>Reads what the group is about to send.</summary>
public sealed class SendQuery(AssuranceDbContext db, CheckSummaryQuery summaries)
{
    public async Task<SendViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var stage = await db.CurrentStageAsync(quarter, cancellationToken);
        var response = await db.CcgResponses
            .AsNoTracking()
            .Where(row => row.AssessmentId == quarter.Id)
            .OrderByDescending(row => row.DraftNumber)
            .FirstOrDefaultAsync(cancellationToken);
        var answers = response is null ? [] : await db.AnswersOf(response.Id).ToListAsync(cancellationToken);
        var isOpen = response is not null && stage.Stage == AssessmentStage.SharedWithCcg;
        var stored = new ButtonForm { Seen = new Tokens { Version = response?.Version ?? Guid.Empty, StageToken = stage.Token } };
        return new SendViewModel
        {
            Quarter = quarter,
            DraftNumber = response?.DraftNumber,
            Summary = response is null
                ? null
                : await summaries.OfAnswerAsync(quarter, response.DraftNumber, answers, actor, cancellationToken),
            Agreed = answers.Count(answer => answer.Verdict == CcgVerdict.Agrees),
            Comments = response is null ? 0 : await db.GoverningBodyComments.CountAsync(
                comment => comment.AssessmentId == quarter.Id && comment.DraftNumber == response.DraftNumber, cancellationToken),
            Missing = isOpen ? ResponseRules.CheckSending(answers) : [],
            CanEdit = isOpen,
            Stored = stored,
            Form = stored,
        };
    }
}
