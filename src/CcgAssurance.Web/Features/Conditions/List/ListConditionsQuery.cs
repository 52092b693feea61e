using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions.List;

public sealed class ListConditionsQuery(AssuranceDbContext db, AreaTeamOptionsQuery areaTeams)
{
    private const int PageSize = 25;

    public async Task<ListConditionsViewModel> RunAsync(ListConditionsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var conditions = Matching(filter, actor);
        var total = await conditions.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        return new ListConditionsViewModel
        {
            Search = filter.Search,
            Status = filter.KnownStatus,
            Level = filter.KnownLevel?.ToString(),
            AreaTeam = filter.AreaTeamCode?.Value,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            Rows = await RowsAsync(
                conditions.OrderBy(condition => condition.Number).Skip(paging.Skip).Take(PageSize), actor.Today, cancellationToken),
            Today = actor.Today,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    private async Task<IReadOnlyList<ConditionRow>> RowsAsync(
        IQueryable<AuthorisationCondition> conditions, DateOnly today, CancellationToken cancellationToken) =>
        await conditions
            .Select(condition => new ConditionRow
            {
                Number = condition.Number,
                Ccg = condition.CcgCode,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == condition.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                Text = condition.Text,
                Level = condition.SupportLevel,
                DischargedOn = condition.DischargedOn,
                NextReviewOn = condition.Reviews.Where(review => review.Decision == null).Min(review => (DateOnly?)review.ReviewOn),
                HasFindings = condition.Reviews.Any(review =>
                    review.Decision == null && review.Findings != null &&
                    !condition.Reviews.Any(earlier => earlier.Decision == null && earlier.ReviewOn < review.ReviewOn)),
            })
            .ToListAsync(cancellationToken);

    private IQueryable<AuthorisationCondition> Matching(ListConditionsFilter filter, Actor actor)
    {
        var conditions = db.AuthorisationConditions.AsNoTracking().VisibleTo(db, actor);
        conditions = filter.KnownStatus switch
        {
            ListConditionsFilter.All => conditions,
            ListConditionsFilter.Discharged => conditions.Where(condition => condition.DischargedOn != null),
            _ => conditions.Where(condition => condition.DischargedOn == null),
        };
        if (filter.KnownLevel is { } level)
        {
            conditions = conditions.Where(condition => condition.SupportLevel == level);
        }

        if (filter.AreaTeamCode is { } areaTeam)
        {
            var ccgs = db.Ccgs.InAreaTeam(areaTeam, actor.Today).Select(ccg => ccg.Code);
            conditions = conditions.Where(condition => ccgs.Contains(condition.CcgCode));
        }

        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            conditions = conditions.MatchingWithCcg(db, SearchWords.Of(filter.Search));
        }

        return conditions;
    }
}
