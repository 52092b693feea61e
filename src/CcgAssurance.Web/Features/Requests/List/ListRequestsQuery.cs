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

    public async Task<ListRequestsViewModel> RunAsync(
        ListRequestsFilter filter, bool isWrong, Actor actor, CancellationToken cancellationToken)
    {
        var requests = Matching(filter, actor);
        var total = isWrong ? 0 : await requests.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        return new ListRequestsViewModel
        {
            Filter = filter,
            IsWrong = isWrong,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            SeesDrafts = actor.May(Permission.ViewDrafts),
            Compares = actor.May(Permission.ViewGrids),
            Rows = total == 0
                ? []
                : await Rows(Ordered(requests).Skip(paging.Skip).Take(PageSize), actor.Today).ToListAsync(cancellationToken),
            Today = actor.Today,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    /// <summary>All that the register is narrowed to, for a file.</summary>
    public async Task<IReadOnlyList<RequestRow>> AllAsync(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        await Rows(Ordered(Matching(filter, actor)), actor.Today).ToListAsync(cancellationToken);

    /// <summary>The requests that the register is narrowed to.</summary>
    public IQueryable<InformationRequest> Matching(ListRequestsFilter filter, Actor actor)
    {
        var requests = InStage(filter, actor);
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
            bool? isSufficient = outcome == ListRequestsFilter.Undecided ? null : outcome == ListRequestsFilter.Sufficient;
            requests = requests.Where(request => request.Number != null && request.IsSufficient == isSufficient);
        }

        if (filter.AreaTeamCode is { } areaTeam)
        {
            var ccgs = db.Ccgs.InAreaTeam(areaTeam, actor.Today).Select(ccg => ccg.Code);
            requests = requests.Where(request => ccgs.Contains(request.CcgCode));
        }

        if (filter.CcgCode is { } asked)
        {
            requests = requests.Where(request => request.CcgCode == asked);
        }

        if (filter.From?.Value is { } from)
        {
            requests = requests.Where(request => request.IssuedOn >= from);
        }

        if (filter.To?.Value is { } to)
        {
            requests = requests.Where(request => request.IssuedOn <= to);
        }

        return string.IsNullOrWhiteSpace(filter.Search) ? requests : requests.MatchingWithCcg(db, SearchWords.Of(filter.Search));
    }

    private IQueryable<InformationRequest> InStage(ListRequestsFilter filter, Actor actor)
    {
        var (today, open) = (actor.Today, RequestStages.Open.ToArray());
        var requests = db.InformationRequests.AsNoTracking().VisibleTo(db, actor).Where(request => request.Stage != RequestStage.Discarded);
        return filter switch
        {
            { KnownStage: { } stage } => requests.Where(request => request.Stage == stage),
            { KnownStatus: ListRequestsFilter.Open } => requests.Where(request => open.Contains(request.Stage)),
            { KnownStatus: ListRequestsFilter.Overdue } =>
                requests.Where(request => request.Stage == RequestStage.Issued && request.DueOn < today),
            _ => requests,
        };
    }

    // The drafts stand first on every database, whatever it makes of a number that is missing.
    private static IOrderedQueryable<InformationRequest> Ordered(IQueryable<InformationRequest> requests) => requests
        .OrderBy(request => request.Number != null)
        .ThenByDescending(request => request.Number)
        .ThenByDescending(request => request.DraftedAt);

    private IQueryable<RequestRow> Rows(IQueryable<InformationRequest> requests, DateOnly today) => requests.Select(
        request => new RequestRow
        {
            Id = request.Id,
            Number = request.Number,
            Ccg = request.CcgCode,
            CcgName = db.Ccgs.Where(ccg => ccg.Code == request.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
            Subject = request.Subject,
            Power = request.Power,
            Addressee = request.Addressee,
            Focus = request.Focus,
            Stage = request.Stage,
            IssuedOn = request.IssuedOn,
            DueOn = request.DueOn,
            FirstReplyOn = request.FirstReplyOn,
            LatestReplyOn = request.LatestReplyOn,
            IsSufficient = request.IsSufficient,
            FollowOn = request.FollowOn,
            ClosedOn = request.ClosedOn,
            ReplacesNumber = request.ReplacesNumber,
            ReplacedByNumber = request.ReplacedByNumber,
        });
}
