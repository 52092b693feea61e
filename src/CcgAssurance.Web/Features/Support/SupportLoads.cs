using System.Linq.Expressions;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support;

/// <summary>How much of a package a page or verb looks at.</summary>
public static class SupportLoads
{
    private static readonly TermsStage[] InHand = [TermsStage.Draft, TermsStage.Proposed];

    /// <summary>The terms that are written or proposed, with their lists.</summary>
    public static IQueryable<SupportPackage> WithTermsInHand(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Measures)
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Indicators)
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Restrictions)
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Trajectories)
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Factors)
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Issues)
        .AsSplitQuery();

    /// <summary>What is written about the terms that are written or proposed, without their lists.</summary>
    public static IQueryable<SupportPackage> WithTexts(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Factors)
        .Include(package => package.Terms.Where(terms => InHand.Contains(terms.Stage))).ThenInclude(terms => terms.Issues)
        .AsSplitQuery();

    /// <summary>All editions of the terms, with one of their lists.</summary>
    public static IQueryable<SupportPackage> WithList<TRow>(
        this IQueryable<SupportPackage> packages, Expression<Func<SupportTerms, IEnumerable<TRow>>> list) =>
        packages.Include(package => package.Terms).ThenInclude(list).AsSplitQuery();

    /// <summary>All editions of the terms, with their lists.</summary>
    public static IQueryable<SupportPackage> WithTerms(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Terms).ThenInclude(terms => terms.Measures)
        .Include(package => package.Terms).ThenInclude(terms => terms.Indicators)
        .Include(package => package.Terms).ThenInclude(terms => terms.Restrictions)
        .Include(package => package.Terms).ThenInclude(terms => terms.Trajectories)
        .Include(package => package.Terms).ThenInclude(terms => terms.Factors)
        .Include(package => package.Terms).ThenInclude(terms => terms.Issues)
        .AsSplitQuery();

    /// <summary>The trajectories of all terms that were ever agreed, with the figures that were recorded.</summary>
    public static IQueryable<SupportPackage> WithTrajectories(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Terms.Where(terms => terms.Stage == TermsStage.Agreed)).ThenInclude(terms => terms.Trajectories)
        .Include(package => package.Actuals)
        .AsSplitQuery();

    /// <summary>The indicators of all terms that were ever agreed, with their values.</summary>
    public static IQueryable<SupportPackage> WithIndicators(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Terms.Where(terms => terms.Stage == TermsStage.Agreed)).ThenInclude(terms => terms.Indicators)
        .Include(package => package.Readings)
        .AsSplitQuery();

    /// <summary>The restrictions of all terms that were ever agreed, with what confirms them.</summary>
    public static IQueryable<SupportPackage> WithRestrictions(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Terms.Where(terms => terms.Stage == TermsStage.Agreed)).ThenInclude(terms => terms.Restrictions)
        .Include(package => package.Confirmations)
        .AsSplitQuery();

    /// <summary>What happened under the terms, without the log.</summary>
    public static IQueryable<SupportPackage> WithProgress(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Actuals)
        .Include(package => package.Readings)
        .Include(package => package.Reviews)
        .Include(package => package.Missed)
        .Include(package => package.Confirmations)
        .AsSplitQuery();

    /// <summary>The log.</summary>
    public static IQueryable<SupportPackage> WithLog(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Entries).ThenInclude(entry => entry.Files)
        .AsSplitQuery();

    /// <summary>The progress reviews alone.</summary>
    public static IQueryable<SupportPackage> WithReviews(this IQueryable<SupportPackage> packages) =>
        packages.Include(package => package.Reviews);

    /// <summary>The log without its files.</summary>
    public static IQueryable<SupportPackage> WithEntries(this IQueryable<SupportPackage> packages) =>
        packages.Include(package => package.Entries);

    /// <summary>The editions of the terms without their lists.</summary>
    public static IQueryable<SupportPackage> WithEditions(this IQueryable<SupportPackage> packages) =>
        packages.Include(package => package.Terms);

    /// <summary>The trajectories with their figures, and what was answered about missed points.</summary>
    public static IQueryable<SupportPackage> WithMisses(this IQueryable<SupportPackage> packages) =>
        packages.WithTrajectories().Include(package => package.Missed);
}
