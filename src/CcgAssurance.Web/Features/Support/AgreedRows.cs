using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Features.Support;

/// <summary>What an address names in the terms of a package: from the latest edition that both sides agreed and that has it.</summary>
public static class AgreedRows
{
    public static SupportTrajectory? Trajectory(this SupportPackage package, Guid key) =>
        Agreed(package).SelectMany(terms => terms.Trajectories).FirstOrDefault(row => row.Key == key);

    public static SupportIndicator? Indicator(this SupportPackage package, Guid key) =>
        Agreed(package).SelectMany(terms => terms.Indicators).FirstOrDefault(row => row.Key == key);

    public static SupportRestriction? Restriction(this SupportPackage package, Guid key) =>
        Agreed(package).SelectMany(terms => terms.Restrictions).FirstOrDefault(row => row.Key == key);

    private static IEnumerable<SupportTerms> Agreed(SupportPackage package) =>
        package.Terms.Where(terms => terms.Stage == TermsStage.Agreed).OrderByDescending(terms => terms.Edition);
}
