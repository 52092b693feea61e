using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Support;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>The support packages for a domain, as its judgement page shows them.</summary>
public sealed record DomainSupport
{
    /// <summary>The packages for the domain, those that are open first.</summary>
    public required IReadOnlyList<SupportRow> Packages { get; init; }

    /// <summary>What was agreed for the return to assured in those that are agreed and open.</summary>
    public required IReadOnlyList<ExitIndicator> Exits { get; init; }

    public required bool CanDraft { get; init; }

    /// <summary>Whether the framework of the quarter asks for a package where the domain is assured with support.</summary>
    public required bool IsNeeded { get; init; }

    /// <summary>Whether one of them is agreed and open.</summary>
    public bool IsOpen => Packages.Any(package => package.IsOpen);
}

/// <summary>A package in a list.</summary>
public sealed record SupportRow(Guid Id, int? Number, string Title, SupportStatus Status, DateOnly? EndsOn, bool IsOpen)
{
    public string Address => SupportLinks.Show(SupportLinks.KeyOf(Id, Number));
}

/// <summary>An indicator that decides the return to assured, with where it stands.</summary>
public sealed record ExitIndicator(string Name, string? Target, string? Latest, DateOnly? LatestOn);

public sealed class DomainSupportQuery(AssuranceDbContext db)
{
    [Rule("R145", "R176")]
    public async Task<DomainSupport> RunAsync(QuarterHeader quarter, DomainNumber domain, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = quarter.Key.Ccg;
        var packages = await db.SupportPackages
            .AsNoTracking()
            .Where(package => package.CcgCode == ccg && package.Stage != SupportStage.Discarded)
            .OrderByDescending(package => package.Number)
            .ToListAsync(cancellationToken);
        var about = packages.Where(package => package.Domains.Contains(domain)).ToList();
        var open = about.Where(package => package.Stage == SupportStage.Agreed).Select(package => package.Id).ToList();
        return new DomainSupport
        {
            Packages =
            [
                .. about.OrderByDescending(package => SupportStages.Open.Contains(package.Stage)).Select(package => new SupportRow(
                    package.Id, package.Number, package.Title, SupportStatusText.On(package.Standing, actor.Today), package.EndsOn,
                    package.Stage == SupportStage.Agreed)),
            ],
            Exits = open.Count == 0 ? [] : await ExitsAsync(open, cancellationToken),
            CanDraft = actor.May(Permission.DraftSupport),
            IsNeeded = quarter.Framework.NeedsSupportPackages,
        };
    }

    private async Task<IReadOnlyList<ExitIndicator>> ExitsAsync(IReadOnlyList<Guid> packages, CancellationToken cancellationToken)
    {
        var rows = await db.SupportPackages
            .AsNoTracking()
            .Where(package => packages.Contains(package.Id))
            .SelectMany(
                package => package.Terms.Where(terms => terms.Edition == package.InForce).SelectMany(terms => terms.Indicators),
                (package, indicator) => new
                {
                    indicator.Name,
                    indicator.Target,
                    indicator.IsForExit,
                    package.Number,
                    indicator.Position,
                    indicator.Key,
                })
            .Where(row => row.IsForExit)
            .OrderBy(row => row.Number)
            .ThenBy(row => row.Position)
            .ToListAsync(cancellationToken);
        var readings = await db.SupportPackages
            .AsNoTracking()
            .Where(package => packages.Contains(package.Id))
            .SelectMany(package => package.Readings)
            .Select(reading => new { reading.Indicator, reading.Value, reading.On, reading.RecordedAt })
            .ToListAsync(cancellationToken);
        var latest = readings
            .GroupBy(reading => reading.Indicator)
            .ToDictionary(group => group.Key, group => group.MaxBy(reading => (reading.On, reading.RecordedAt))!);
        return
        [
            .. rows.Select(row => latest.TryGetValue(row.Key, out var reading)
                ? new ExitIndicator(row.Name, row.Target, reading.Value, reading.On)
                : new ExitIndicator(row.Name, row.Target, null, null)),
        ];
    }
}
