using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Queries;

/// <summary>Which packages support which domains of a quarter.</summary>
public static class QuarterSupportQuery
{
    private static readonly SupportStage[] Lasting = [SupportStage.Agreed, SupportStage.Completed];

    /// <summary>
    /// The packages that support a domain of the quarter now, each domain's latest first; they are tracked where the context is asked to.
    /// </summary>
    [Rule("R145")]
    public static async Task<ILookup<DomainNumber, SupportPackage>> SupportNowAsync(
        this IQueryable<SupportPackage> packages, OrganisationCode ccg, DateOnly lastDay, CancellationToken cancellationToken)
    {
        var lasting = await packages
            .Where(package => package.CcgCode == ccg && Lasting.Contains(package.Stage) && package.EndsOn >= lastDay)
            .OrderByDescending(package => package.Number)
            .ToListAsync(cancellationToken);
        return lasting
            .SelectMany(package => package.Domains
                .Where(domain => Cover(package).Supports(domain, lastDay))
                .Select(domain => (Domain: domain, Package: package)))
            .ToLookup(row => row.Domain, row => row.Package);
    }

    /// <summary>
    /// The domains of the quarter that have support: by a package now, or by one that was kept with the last final version of the report.
    /// </summary>
    [Rule("R145")]
    public static async Task<IReadOnlySet<DomainNumber>> SupportedAsync(
        this AssuranceDbContext db, AssessmentId assessment, OrganisationCode ccg, DateOnly lastDay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var now = await db.SupportPackages.AsNoTracking().SupportNowAsync(ccg, lastDay, cancellationToken);
        var kept = await db.KeptSupport(assessment).AsNoTracking().Select(row => row.Domain).ToListAsync(cancellationToken);
        return now.Select(row => row.Key).Concat(kept).ToHashSet();
    }

    /// <summary>What supported the domains that were assured with support in the last final version of the report.</summary>
    [Rule("R145")]
    public static IQueryable<QuarterSupport> KeptSupport(this AssuranceDbContext db, AssessmentId assessment)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (kind, id) = (AssessmentId.Kind, assessment.ToString());
        return db.QuarterSupports.Where(row => row.AssessmentId == assessment && row.VersionNumber == db.FrozenVersions
            .Where(version => version.RecordKind == kind && version.RecordId == id && version.State == OutputState.Final)
            .Max(version => (int?)version.Number));
    }

    private static SupportCover Cover(SupportPackage package) =>
        new(package.Domains, package.Stage, package.FirstAgreedAt, package.EndsOn, package.CompletedOn);
}
