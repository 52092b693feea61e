using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Overview;

public sealed class OverviewQuery(AssuranceDbContext db)
{
    public async Task<OverviewViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        // The live text is the area team's own until the quarter is final; others see frozen versions before that.
        var seesJudgements = actor.May(Permission.ViewDrafts) || quarter.Stage >= AssessmentStage.Final;
        var judgements = seesJudgements
            ? await db.DomainJudgements
                .AsNoTracking()
                .Where(judgement => judgement.AssessmentId == quarter.Id)
                .Select(judgement => new JudgementRow(judgement.Domain, judgement.Category, judgement.Rationale != null))
                .ToDictionaryAsync(row => row.Domain, cancellationToken)
            : [];

        return new OverviewViewModel
        {
            Quarter = quarter,
            Headline = seesJudgements ? HeadlineOf(quarter.Framework, judgements.Values) : null,
            CanSeeHistory = actor.May(Permission.ViewDrafts),
            Groups =
            [
                new TaskGroup("Domains", "domains", [.. quarter.Framework.Domains.Select(domain =>
                    DomainTask(quarter, domain, judgements.GetValueOrDefault(domain.Number)))]),
            ],
        };
    }

    private static HeadlineResult HeadlineOf(FrameworkVersion framework, IEnumerable<JudgementRow> judgements) => HeadlineRule.Derive(
        framework,
        judgements.Where(row => row.Category is not null).ToDictionary(row => row.Domain, row => row.Category!.Value));

    private static TaskRow DomainTask(QuarterHeader quarter, AssuranceDomain domain, JudgementRow? judgement)
    {
        var (status, kind) = judgement switch
        {
            null => ((string?)null, NhsTaskKind.Incomplete),
            { Category: { } category } => (category.DisplayText(), NhsTaskKind.Completed),
            { HasText: true } => ("In progress", NhsTaskKind.InProgress),
            _ => ("Not yet judged", NhsTaskKind.Incomplete),
        };
        return new TaskRow($"{domain.Number}. {domain.ShortName}", AssessmentLinks.Domain(quarter.Key, domain.Number), status, kind);
    }

    private sealed record JudgementRow(DomainNumber Domain, AssuranceCategory? Category, bool HasText);
}
