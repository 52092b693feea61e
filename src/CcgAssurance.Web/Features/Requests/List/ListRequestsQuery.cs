using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.List;

/// <summary>The register of requests for information.</summary>
[Rule("R186", "R257")]
public sealed class ListRequestsQuery(AssuranceDbContext db, AreaTeamOptionsQuery areaTeams)
{
    private const int PageSize = 25;

    private static readonly RequestStage[] OpenStages = [.. RequestStages.Open];
    private static readonly RequestStage[] DraftStages = [.. RequestStages.Unissued];

    public async Task<ListRequestsViewModel> RunAsync(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var requests = Matching(filter, actor);
        var total = await requests.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        return new ListRequestsViewModel
        {
            Filter = filter,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            Rows = await Rows(Ordered(requests).Skip(paging.Skip).Take(PageSize)).ToListAsync(cancellationToken),
            Today = actor.Today,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    /// <summary>All that the register is narrowed to, for a file.</summary>
    public async Task<IReadOnlyList<RequestRow>> AllAsync(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        await Rows(Ordered(Matching(filter, actor))).ToListAsync(cancellationToken);

    private static IOrderedQueryable<InformationRequest> Ordered(IQueryable<InformationRequest> requests) =>
        requests.OrderByDescending(request => request.IssuedOn).ThenByDescending(request => request.Number).ThenBy(request => request.Id);

    private IQueryable<RequestRow> Rows(IQueryable<InformationRequest> requests) => requests.Select(request => new RequestRow
    {
        Id = request.Id,
        Number = request.Number,
        Ccg = request.CcgCode,
        CcgName = db.Ccgs.Where(ccg => ccg.Code == request.CcgCode).Select(ccg => ccg.Name).Single(),
        Subject = request.Subject,
        Power = request.Power,
        Stage = request.Stage,
        IssuedOn = request.IssuedOn,
        DueOn = request.DueOn,
        FirstReplyOn = request.FirstReplyOn,
        IsSufficient = request.IsSufficient,
        ReplacedByNumber = request.ReplacedByNumber,
    });

    private IQueryable<InformationRequest> Matching(ListRequestsFilter filter, Actor actor)
    {
        var today = actor.Today;
        var requests = db.InformationRequests.AsNoTracking().VisibleTo(db, actor).Where(request => request.Stage != RequestStage.Discarded);
        requests = filter.KnownStatus switch
        {
            ListRequestsFilter.Open => requests.Where(request => OpenStages.Contains(request.Stage)),
            ListRequestsFilter.Overdue => requests.Where(request => request.Stage == RequestStage.Issued && request.DueOn < today),
            ListRequestsFilter.Closed => requests.Where(request => request.Stage == RequestStage.Closed),
            ListRequestsFilter.Drafts => requests.Where(request => DraftStages.Contains(request.Stage)),
            _ => requests,
        };
        if (filter.Section is { } section)
        {
            var citing = RequestPowers.Citing(section).ToArray();
            requests = requests.Where(request => citing.Contains(request.Power));
        }
        else if (filter.KnownPower is not null)
        {
            requests = requests.Where(request => request.Power == RequestPower.Informal);
        }

        if (filter.KnownOutcome is { } outcome)
        {
            var isSufficient = outcome == ListRequestsFilter.Sufficient;
            requests = requests.Where(request => request.IsSufficient == isSufficient);
        }

        if (filter.AreaTeamCode is { } areaTeam)
        {
            var ccgs = db.Ccgs.InAreaTeam(areaTeam, today).Select(ccg => ccg.Code);
            requests = requests.Where(request => ccgs.Contains(request.CcgCode));
        }

        if (filter.IssuedFrom is { } from)
        {
            requests = requests.Where(request => request.IssuedOn >= from);
        }

        if (filter.IssuedTo is { } to)
        {
            requests = requests.Where(request => request.IssuedOn <= to);
        }

        return string.IsNullOrWhiteSpace(filter.Search) ? requests : requests.MatchingWithCcg(db, SearchWords.Of(filter.Search));
    }
}
