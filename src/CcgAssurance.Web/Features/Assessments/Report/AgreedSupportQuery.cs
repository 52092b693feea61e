using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Report;

/// <summary>
/// Reads what a report says about the support that both sides agreed for its domains that are assured with support. It is the support that
/// is kept with the report when it is made final.
/// </summary>
public sealed class AgreedSupportQuery(AssuranceDbContext db, TimeProvider clock)
{
    [Rule("R145", "R173")]
    public async Task<IReadOnlyList<ReportedSupport>> RunAsync(
        QuarterHeader quarter, IReadOnlyList<ReportedDomain> judged, CancellationToken cancellationToken)
    {
        IReadOnlyList<DomainNumber> needing = quarter.Framework.NeedsSupportPackages
            ? [.. judged.Where(domain => domain.Category == AssuranceCategory.AssuredWithSupport).Select(domain => domain.Number)]
            : [];
        if (needing.Count == 0)
        {
            return [];
        }

        var lastDay = quarter.Key.Quarter.EndIn(quarter.Key.Year);
        var now = await AsReported(db.SupportPackages).SupportNowAsync(quarter.Key.Ccg, lastDay, cancellationToken);
        List<SupportOfDomain> found =
        [
            .. needing.SelectMany(domain => now[domain].Select(package => new SupportOfDomain(domain, package, package.TermsInForce!))),
            .. await KeptAsync(quarter.Id, [.. needing.Where(domain => !now.Contains(domain))], cancellationToken),
        ];
        var today = UkTime.DateOf(clock.GetUtcNow());
        return
        [
            .. found.Where(row => row.Package.WithheldReason is null)
                .DistinctBy(row => row.Terms.Id)
                .OrderBy(row => row.Package.Number)
                .ThenBy(row => row.Terms.Edition)
                .Select(row => Reported(row.Package, row.Terms, today)),

            // In the order of the domains, so that nothing follows from where it stands.
            .. found.Where(row => row.Package.WithheldReason is not null)
                .GroupBy(row => row.Terms.Id)
                .Select(rows => ReportedSupport.Withheld([.. rows.Select(row => row.Domain).Order()])),
        ];
    }

    // Where nothing supports a domain any more, what supported it in the last final version still counts.
    private async Task<IEnumerable<SupportOfDomain>> KeptAsync(
        AssessmentId quarter, IReadOnlyList<DomainNumber> domains, CancellationToken cancellationToken)
    {
        if (domains.Count == 0)
        {
            return [];
        }

        var kept = await db.KeptSupport(quarter).AsNoTracking().ToListAsync(cancellationToken);
        kept.RemoveAll(row => !domains.Contains(row.Domain));
        if (kept.Count == 0)
        {
            return [];
        }

        var ids = kept.Select(row => row.PackageId).Distinct().ToList();
        var packages = await AsReported(db.SupportPackages).Where(package => ids.Contains(package.Id)).ToListAsync(cancellationToken);
        return from row in kept
               join package in packages on row.PackageId equals package.Id
               orderby row.Domain, package.Number
               select new SupportOfDomain(row.Domain, package, package.Terms.Single(terms => terms.Edition == row.Edition));
    }

    // What no report says is not even read.
    private static IQueryable<SupportPackage> AsReported(IQueryable<SupportPackage> packages) => packages
        .AsNoTracking()
        .Include(package => package.Terms.Where(terms => terms.Stage == TermsStage.Agreed)).ThenInclude(terms => terms.Measures)
        .Include(package => package.Terms.Where(terms => terms.Stage == TermsStage.Agreed)).ThenInclude(terms => terms.Indicators)
        .Include(package => package.Terms.Where(terms => terms.Stage == TermsStage.Agreed)).ThenInclude(terms => terms.Trajectories)
        .Include(package => package.Actuals)
        .AsSplitQuery();

    private static ReportedSupport Reported(SupportPackage package, SupportTerms terms, DateOnly today) => new()
    {
        Number = package.Number,
        Title = terms.Title,
        Domains = terms.Domains,
        StartsOn = terms.StartsOn,
        EndsOn = terms.EndsOn,
        Objectives = terms.Objectives,
        ExpectedImprovement = terms.ExpectedImprovement,
        ExitCircumstances = terms.ExitCircumstances,
        Measures = [.. terms.Measures.OrderBy(row => row.Position).Select(row =>
            new ReportedMeasure(row.Type, row.Description, row.ProviderKind, row.Provider, row.DueOn))],
        Indicators = [.. terms.Indicators.OrderBy(row => row.Position).Select(row =>
            new ReportedIndicator(row.Name, row.Baseline, row.Target, row.TargetOn))],
        Trajectories = [.. terms.Trajectories.OrderBy(row => row.Position).Select(row =>
            ReportedTrajectory.Of(row, Trajectories.Read(row, package.Actuals, today), today))],
    };

    private sealed record SupportOfDomain(DomainNumber Domain, SupportPackage Package, SupportTerms Terms);
}
