using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Requests.List;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Consistency;

/// <summary>Compares the area teams of somebody's scope, and the groups in them. A request counts where its group belongs today.</summary>
[Rule("R186", "R257")]
public sealed class ConsistencyQuery(AssuranceDbContext db, ListRequestsQuery register, AreaTeamOptionsQuery areaTeams)
{
    public async Task<ConsistencyViewModel> RunAsync(
        ListRequestsFilter filter, bool isWrong, Actor actor, CancellationToken cancellationToken)
    {
        var groups = isWrong ? [] : await GroupsAsync(filter, actor, cancellationToken);
        return new ConsistencyViewModel
        {
            Filter = filter,
            IsWrong = isWrong,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            Teams =
            [
                .. groups.GroupBy(group => (group.Team, group.TeamName)).OrderBy(team => team.Key.TeamName, StringComparer.Ordinal)
                    .Select(team => new ConsistencyRow(
                        team.Key.Team,
                        team.Key.TeamName,
                        team.Count(),
                        RequestFigures.Of(team.SelectMany(group => group.Cases), actor.Today))),
            ],
            Ccgs =
            [
                .. groups.OrderBy(group => group.TeamName, StringComparer.Ordinal).ThenBy(group => group.Name, StringComparer.Ordinal)
                    .Select(group => new ConsistencyRow(group.Code, group.Name, 1, RequestFigures.Of(group.Cases, actor.Today))
                    {
                        TeamName = group.TeamName,
                    }),
            ],
        };
    }

    // A group that was never asked stands there too: to ask nothing of one is a part of how consistently the others are asked.
    private async Task<IReadOnlyList<Group>> GroupsAsync(ListRequestsFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var onTheDay = Dated.On<CcgAreaTeam>(today);
        var ccgs = db.Ccgs.AsNoTracking().VisibleTo(actor);
        var rows = await (filter.AreaTeamCode is { } asked ? ccgs.InAreaTeam(asked, today) : ccgs)
            .SelectMany(
                ccg => ccg.AreaTeams.AsQueryable().Where(onTheDay),
                (ccg, team) => new
                {
                    ccg.Code,
                    ccg.ClosedOn,
                    Name = ccg.NameOn(today),
                    Team = team.AreaTeamCode,
                    TeamName = team.AreaTeam!.Name,
                })
            .ToListAsync(cancellationToken);
        var cases = (await register.Matching(filter, actor)
            .Where(request => request.IssuedOn != null)
            .Select(request => new
            {
                request.CcgCode,
                Case = new RequestCase
                {
                    Stage = request.Stage,
                    IsFormal = request.Power != RequestPower.Informal,
                    IssuedOn = request.IssuedOn!.Value,
                    DueOn = request.DueOn,
                    FirstReplyOn = request.FirstReplyOn,
                    IsSufficient = request.IsSufficient,
                    FollowOn = request.FollowOn,
                },
            })
            .ToListAsync(cancellationToken)).ToLookup(row => row.CcgCode, row => row.Case);
        return
        [
            .. rows.Where(row => row.ClosedOn is not { } last || last >= today || cases[row.Code].Any())
                .Select(row => new Group(row.Code, row.Name, row.Team, row.TeamName, [.. cases[row.Code]])),
        ];
    }

    private sealed record Group(
        OrganisationCode Code, string Name, OrganisationCode Team, string TeamName, IReadOnlyList<RequestCase> Cases);
}
