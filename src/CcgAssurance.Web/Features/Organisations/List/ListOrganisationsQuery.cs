using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Organisations.List;

public sealed class ListOrganisationsQuery(AssuranceDbContext db, CcgFateQuery fates)
{
    private const int PageSize = 50;

    public async Task<ListOrganisationsViewModel> RunAsync(
        ListOrganisationsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var ccgs = Matching(filter, today);
        var total = await ccgs.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        var onTheDay = Dated.On<CcgAreaTeam>(today);
        var rows = await ccgs
            .OrderBy(ccg => ccg.NameOn(today))
            .ThenBy(ccg => ccg.Code)
            .Skip(paging.Skip)
            .Take(PageSize)
            .Select(ccg => new OrganisationRow(
                ccg.Code,
                ccg.NameOn(today),
                ccg.AreaTeams.AsQueryable().Where(onTheDay).Select(row => row.AreaTeam!.Name).FirstOrDefault(),
                ccg.OpenedOn,
                ccg.IsInvented,
                ccg.HasChanged()))
            .ToListAsync(cancellationToken);
        return new ListOrganisationsViewModel
        {
            Search = filter.Search,
            Shown = filter.Known,
            Rows = rows,
            Fates = await fates.OfAsync(
                [.. rows.Where(row => row.HasChanged).Select(row => row.Code)], today, cancellationToken),
            Today = today,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    private IQueryable<Ccg> Matching(ListOrganisationsFilter filter, DateOnly today)
    {
        var ccgs = db.Ccgs.AsNoTracking();
        ccgs = filter.Known switch
        {
            ListOrganisationsFilter.ToCome => ccgs.Where(ccg => ccg.OpenedOn > today || ccg.ClosedOn >= today
                || ccg.Names.Any(row => row.From > today) || ccg.AreaTeams.Any(row => row.From > today)),
            ListOrganisationsFilter.Closed => ccgs.Where(ccg => ccg.ClosedOn < today),
            _ => ccgs,
        };
        return string.IsNullOrWhiteSpace(filter.Search) ? ccgs : ccgs.MatchingWithAreaTeam(SearchWords.Of(filter.Search), today);
    }
}

public sealed record ListOrganisationsViewModel
{
    public required string? Search { get; init; }

    public required string Shown { get; init; }

    public required IReadOnlyList<OrganisationRow> Rows { get; init; }

    public required IReadOnlyDictionary<OrganisationCode, CcgFate> Fates { get; init; }

    public required DateOnly Today { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }
}

public sealed record OrganisationRow(
    OrganisationCode Code, string Name, string? AreaTeam, DateOnly OpenedOn, bool IsInvented, bool HasChanged);
