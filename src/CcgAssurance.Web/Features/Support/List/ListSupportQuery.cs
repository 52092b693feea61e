using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.List;

/// <summary>The register of support packages.</summary>
public sealed class ListSupportQuery(AssuranceDbContext db, AreaTeamOptionsQuery areaTeams)
{
    private const int PageSize = 25;
    private static readonly SupportStage[] OpenStages = [.. SupportStages.Open];

    public async Task<ListSupportViewModel> RunAsync(
        ListSupportFilter filter, bool isWrong, Actor actor, CancellationToken cancellationToken)
    {
        var packages = Matching(filter, actor);
        var total = isWrong ? 0 : await packages.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        return new ListSupportViewModel
        {
            Filter = filter,
            IsWrong = isWrong,
            AreaTeams = await areaTeams.RunAsync(actor, cancellationToken),
            Level = actor.Role.Level(),
            Rows = total == 0
                ? []
                : await Rows(Ordered(packages).Skip(paging.Skip).Take(PageSize), actor.Today).ToListAsync(cancellationToken),
            Today = actor.Today,
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    /// <summary>All that the register is narrowed to, for a file.</summary>
    public async Task<IReadOnlyList<SupportRow>> AllAsync(ListSupportFilter filter, Actor actor, CancellationToken cancellationToken) =>
        await Rows(Ordered(Matching(filter, actor)), actor.Today).ToListAsync(cancellationToken);

    [Rule("R153", "R162", "R180", "R256")]
    private IQueryable<SupportPackage> Matching(ListSupportFilter filter, Actor actor)
    {
        var packages = db.SupportPackages.AsNoTracking().VisibleTo(db, actor).Where(package => package.Stage != SupportStage.Discarded);
        if (filter.StatusAsked is { } status)
        {
            packages = packages.Being(status, actor.Today);
        }
        else if (filter.KnownStatus is not null)
        {
            packages = packages.Where(package => OpenStages.Contains(package.Stage));
        }

        if (filter.DomainAsked is { } domain)
        {
            packages = packages.InDomain(domain);
        }

        if (filter.TypeAsked is { } type)
        {
            packages = packages.OfType(type);
        }

        if (filter.AreaTeamCode is { } areaTeam)
        {
            var ccgs = db.Ccgs.InAreaTeam(areaTeam, actor.Today).Select(ccg => ccg.Code);
            packages = packages.Where(package => ccgs.Contains(package.CcgCode));
        }

        if (filter.CcgCode is { } supported)
        {
            packages = packages.Where(package => package.CcgCode == supported);
        }

        if (filter.From?.Value is { } from)
        {
            packages = packages.Where(package => package.EndsOn >= from);
        }

        if (filter.To?.Value is { } to)
        {
            packages = packages.Where(package => package.EndsOn <= to);
        }

        return string.IsNullOrWhiteSpace(filter.Search) ? packages : packages.MatchingWithCcg(db, SearchWords.Of(filter.Search));
    }

    // The drafts stand first on every database, whatever it makes of a number that is missing.
    private static IOrderedQueryable<SupportPackage> Ordered(IQueryable<SupportPackage> packages) => packages
        .OrderBy(package => package.Number != null)
        .ThenByDescending(package => package.Number)
        .ThenByDescending(package => package.Id);

    private IQueryable<SupportRow> Rows(IQueryable<SupportPackage> packages, DateOnly today) => packages.Select(package => new SupportRow
    {
        Id = package.Id,
        Number = package.Number,
        Ccg = package.CcgCode,
        CcgName = db.Ccgs.Where(ccg => ccg.Code == package.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
        Title = package.Title,
        Domains = package.Domains,
        Types = package.Types,
        Stage = package.Stage,
        StartsOn = package.StartsOn,
        EndsOn = package.EndsOn,
        Agreements = package.Agreements,
        IsMet = package.IsMet,
        NextDiscussionOn = package.NextDiscussionOn,
        FirstAgreedAt = package.FirstAgreedAt,
        CompletedOn = package.CompletedOn,
        IsWithheld = package.WithheldReason != null,
        SupersedesNumber = package.SupersedesNumber,
        SupersededByNumber = package.SupersededByNumber,
    });
}
