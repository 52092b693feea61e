using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.List;

/// <summary>The register of interventions.</summary>
public sealed class ListInterventionsQuery(AssuranceDbContext db, AreaTeamOptionsQuery areaTeams)
{
    private const int PageSize = 25;
    private static readonly InterventionStage[] OpenStages = [.. InterventionStages.Open];

    public async Task<ListInterventionsViewModel> RunAsync(
        ListInterventionsFilter filter, bool isWrong, Actor actor, CancellationToken cancellationToken)
    {
        var interventions = Matching(filter, actor);
        var total = isWrong ? 0 : await interventions.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        return new ListInterventionsViewModel
        {
            Filter = filter,
            IsWrong = isWrong,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            Role = actor.Role,
            Rows = total == 0
                ? []
                : await Rows(Ordered(interventions).Skip(paging.Skip).Take(PageSize), actor.Today).ToListAsync(cancellationToken),
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    /// <summary>All that the register is narrowed to, for a file.</summary>
    public async Task<IReadOnlyList<InterventionRow>> AllAsync(
        ListInterventionsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        await Rows(Ordered(Matching(filter, actor)), actor.Today).ToListAsync(cancellationToken);

    [Rule("R199")]
    private IQueryable<InterventionCase> Matching(ListInterventionsFilter filter, Actor actor)
    {
        var (today, interventions) = (actor.Today, db.Interventions.AsNoTracking().VisibleTo(db, actor));
        if (filter.StageAsked is { } stage)
        {
            interventions = interventions.Where(intervention => intervention.Stage == stage);
        }
        else if (filter.KnownStatus == ListInterventionsFilter.Open)
        {
            interventions = interventions.Where(intervention => OpenStages.Contains(intervention.Stage));
        }

        if (filter.DomainAsked is { } domain)
        {
            interventions = interventions.InDomain(domain);
        }

        if (filter.AreaTeamCode is { } areaTeam)
        {
            var ccgs = db.Ccgs.InAreaTeam(areaTeam, today).Select(ccg => ccg.Code);
            interventions = interventions.Where(intervention => ccgs.Contains(intervention.CcgCode));
        }

        if (filter.CcgCode is { } asked)
        {
            interventions = interventions.Where(intervention => intervention.CcgCode == asked);
        }

        if (filter.From?.Value is { } from)
        {
            interventions = interventions.Where(intervention => intervention.OpenedOn >= from);
        }

        if (filter.To?.Value is { } to)
        {
            interventions = interventions.Where(intervention => intervention.OpenedOn <= to);
        }

        return string.IsNullOrWhiteSpace(filter.Search) ? interventions : interventions.MatchingWithCcg(db, SearchWords.Of(filter.Search));
    }

    private static IOrderedQueryable<InterventionCase> Ordered(IQueryable<InterventionCase> interventions) =>
        interventions.OrderByDescending(intervention => intervention.Number);

    private IQueryable<InterventionRow> Rows(IQueryable<InterventionCase> interventions, DateOnly today) => interventions.Select(
        intervention => new InterventionRow
        {
            Number = intervention.Number,
            Ccg = intervention.CcgCode,
            CcgName = db.Ccgs.Where(ccg => ccg.Code == intervention.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
            Subject = intervention.Subject,
            Route = intervention.Route,
            Domains = intervention.Domains,
            Stage = intervention.Stage,
            OpenedOn = intervention.OpenedOn,
            ProposedOn = intervention.ProposedOn,
            SubmittedOn = intervention.SubmittedOn,
            SignedOn = intervention.SignedOn,
            EndedOn = intervention.EndedOn,
        });
}
