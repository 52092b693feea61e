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

    /// <summary>All editions of the terms, with their lists.</summary>
    public static IQueryable<SupportPackage> WithTerms(this IQueryable<SupportPackage> packages) => packages
        .Include(package => package.Terms).ThenInclude(terms => terms.Measures)
        .Include(package => package.Terms).ThenInclude(terms => terms.Indicators)
        .Include(package => package.Terms).ThenInclude(terms => terms.Restrictions)
        .Include(package => package.Terms).ThenInclude(terms => terms.Trajectories)
        .Include(package => package.Terms).ThenInclude(terms => terms.Factors)
        .Include(package => package.Terms).ThenInclude(terms => terms.Issues)
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
}
