using CcgAssurance.Data;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.TakeOver;

public sealed class TakeOverQuery(AssuranceDbContext db)
{
    public async Task<TakeOverViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        // The stage is read together with its token: the filter's may be older by now.
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new
            {
                assessment.Stage,
                assessment.StageToken,
                Taken = assessment.Evidence.Where(item => item.TakenFromId != null).Select(item => item.TakenFromId!.Value).ToList(),
            })
            .SingleAsync(cancellationToken);
        var taken = row.Taken;
        var earlier = await db.EarlierEvidence(quarter, actor)
            .AsNoTracking()
            .Where(found => !taken.Contains(found.Record.Id)
                && (found.Record.TakenFromId == null || !taken.Contains(found.Record.TakenFromId.Value)))
            .Take(EarlierEvidenceReader.MaxListed)
            .Select(found => new
            {
                found.Record.Id,
                found.Record.Title,
                found.Record.Kind,
                found.Record.OtherKind,
                found.Record.Source,
                found.Record.Date,
                found.Record.Scope,
                found.Record.Focuses,
                found.Assessment.Year,
                found.Assessment.Quarter,
            })
            .ToListAsync(cancellationToken);
        var stored = new TakeOverForm { Seen = new Tokens { StageToken = row.StageToken } };
        return new TakeOverViewModel
        {
            Quarter = quarter,
            CanEdit = row.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
            Evidence =
            [
                .. earlier.Select(found => new NhsOption(found.Id.ToString(), found.Title, string.Join(". ", new[]
                    {
                        $"{found.Quarter.Name} {found.Year.Name}",
                        string.Join(", ", new[] { found.OtherKind ?? found.Kind.DisplayText(), found.Source }.OfType<string>()),
                        $"{found.Scope.DisplayText()}, {found.Date.LongDate()}",
                        found.Focuses.Count == 0 ? "No domain or theme" : string.Join("; ", found.Focuses.Select(FocusText.Of)),
                    }))),
            ],
            Focuses = [.. Focus.AllOf(quarter.Framework).Select(focus => new NhsOption(focus.ToString(), FocusText.Of(focus)))],
        };
    }
}
