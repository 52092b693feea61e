using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations.List;

/// <summary>The register of escalations.</summary>
public sealed class ListEscalationsQuery(AssuranceDbContext db, AreaTeamOptionsQuery areaTeams)
{
    private const int PageSize = 25;
    private static readonly EscalationStage[] OpenStages = [.. EscalationStages.Open];

    public async Task<ListEscalationsViewModel> RunAsync(
        ListEscalationsFilter filter, bool isWrong, Actor actor, CancellationToken cancellationToken)
    {
        var escalations = Matching(filter, actor);
        var total = isWrong ? 0 : await escalations.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        return new ListEscalationsViewModel
        {
            Filter = filter,
            IsWrong = isWrong,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            SeesUnshared = RecordVisibility.Escalations.For(actor.Role.Level()) == SeenFrom.Drafted,
            Rows = total == 0
                ? []
                : await Rows(Ordered(escalations).Skip(paging.Skip).Take(PageSize), actor.Today).ToListAsync(cancellationToken),
            Today = actor.Today,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    /// <summary>All that the register is narrowed to, for a file.</summary>
    public async Task<IReadOnlyList<EscalationRow>> AllAsync(
        ListEscalationsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        await Rows(Ordered(Matching(filter, actor)), actor.Today).ToListAsync(cancellationToken);

    [Rule("R192", "R195")]
    private IQueryable<Escalation> Matching(ListEscalationsFilter filter, Actor actor)
    {
        var (today, escalations) = (actor.Today, db.Escalations.AsNoTracking().VisibleTo(db, actor));
        if (filter.StageAsked is { } stage)
        {
            escalations = escalations.Where(escalation => escalation.Stage == stage);
        }
        else if (filter.KnownStatus == ListEscalationsFilter.Open)
        {
            escalations = escalations.Where(escalation => OpenStages.Contains(escalation.Stage));
        }
        else if (filter.KnownStatus == ListEscalationsFilter.Overdue)
        {
            var overdue = db.UnmetMilestones().Where(milestone => milestone.DueOn < today).Select(milestone => milestone.EscalationId);
            escalations = escalations.Where(escalation => overdue.Contains(escalation.Id));
        }

        if (filter.DomainAsked is { } domain)
        {
            escalations = escalations.InDomain(domain);
        }

        if (filter.AreaTeamCode is { } areaTeam)
        {
            var ccgs = db.Ccgs.InAreaTeam(areaTeam, today).Select(ccg => ccg.Code);
            escalations = escalations.Where(escalation => ccgs.Contains(escalation.CcgCode));
        }

        if (filter.CcgCode is { } asked)
        {
            escalations = escalations.Where(escalation => escalation.CcgCode == asked);
        }

        if (filter.From?.Value is { } from)
        {
            escalations = escalations.Where(escalation => escalation.OpenedOn >= from);
        }

        if (filter.To?.Value is { } to)
        {
            escalations = escalations.Where(escalation => escalation.OpenedOn <= to);
        }

        return string.IsNullOrWhiteSpace(filter.Search) ? escalations : escalations.MatchingWithCcg(db, SearchWords.Of(filter.Search));
    }

    private static IOrderedQueryable<Escalation> Ordered(IQueryable<Escalation> escalations) =>
        escalations.OrderByDescending(escalation => escalation.Number);

    private IQueryable<EscalationRow> Rows(IQueryable<Escalation> escalations, DateOnly today) => escalations.Select(
        escalation => new EscalationRow
        {
            Number = escalation.Number,
            Ccg = escalation.CcgCode,
            CcgName = db.Ccgs.Where(ccg => ccg.Code == escalation.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
            Subject = escalation.Subject,
            Trigger = escalation.Trigger,
            Domains = escalation.Domains,
            Stage = escalation.Stage,
            OpenedOn = escalation.OpenedOn,
            PutOn = escalation.PutOn,
            StartsOn = escalation.StartsOn,
            EndsOn = escalation.EndsOn,
            NextDueOn = db.UnmetMilestones().Where(milestone => milestone.EscalationId == escalation.Id).Min(milestone => milestone.DueOn),
            EndedOn = escalation.EndedOn,
        });
}
