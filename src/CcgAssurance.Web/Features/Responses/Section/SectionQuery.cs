using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses.Section;

/// <summary>Reads what the last draft says on a domain or theme, beside what the group answers to it.</summary>
public sealed class SectionQuery(AssuranceDbContext db, SharedDraftQuery drafts)
{
    /// <summary>The page; null where the last draft asks for nothing there.</summary>
    public async Task<SectionViewModel?> RunAsync(QuarterHeader quarter, string slug, CancellationToken cancellationToken)
    {
        var order = Focus.AllOf(quarter.Framework);
        if (!Focus.TryParse(slug, null, out var focus) || !order.Contains(focus))
        {
            return null;
        }

        var responses = await db.CcgResponses
            .AsNoTracking()
            .Where(row => row.AssessmentId == quarter.Id)
            .OrderByDescending(row => row.DraftNumber)
            .Take(2)
            .ToListAsync(cancellationToken);
        var stage = await db.CurrentStageAsync(quarter, cancellationToken);
        if (responses is not [{ IsCorrection: false } response, ..]
            || await drafts.RunAsync(
                quarter, response.DraftNumber, responses.ElementAtOrDefault(1)?.DraftNumber, cancellationToken) is not { } draft)
        {
            return null;
        }

        var answers = await db.AnswersOf(response.Id).Where(answer => answer.Focus == focus).ToListAsync(cancellationToken);
        var stored = new SectionForm
        {
            Rows = [.. answers.Select(RowOf)],
            Seen = new Tokens { Version = Tokens.Joined(answers), StageToken = stage.Token },
        };
        var place = order.ToList().IndexOf(focus);
        return new SectionViewModel
        {
            Quarter = quarter,
            DraftNumber = response.DraftNumber,
            Focus = focus,
            Previous = place > 0 ? order[place - 1] : null,
            Next = place < order.Count - 1 ? order[place + 1] : null,
            Rows = [.. answers.Select(answer => draft.RowOf(answer, seesAnswer: true))],
            CanEdit = stage.Stage == AssessmentStage.SharedWithCcg,
            Stored = stored,
            Form = stored,
        };
    }

    private static SectionRow RowOf(ResponseAnswer answer) => new()
    {
        Id = answer.Id,
        About = answer.Subject,
        Verdict = answer.Verdict,
        Comment = answer.Comment,
        PrintsDissent = answer.PrintsDissent,
    };
}
