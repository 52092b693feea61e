using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Data.Queries;

/// <summary>What the register of support packages is searched by.</summary>
public static class SupportQueries
{
    /// <summary>The packages that are about a domain. A number is a single digit, so it is found in the list as it is stored.</summary>
    public static IQueryable<SupportPackage> InDomain(this IQueryable<SupportPackage> packages, DomainNumber domain)
    {
        var digit = domain.ToString();
        return packages.Where(package => ((string)(object)package.Domains).Contains(digit));
    }

    /// <summary>The packages that offer a kind of support, as agreed last or as written.</summary>
    public static IQueryable<SupportPackage> OfType(this IQueryable<SupportPackage> packages, SupportType type)
    {
        // A name can be part of another one, but not between two commas.
        var name = $",{type},";
        return packages.Where(package => ("," + (string)(object)package.Types + ",").Contains(name));
    }
}
