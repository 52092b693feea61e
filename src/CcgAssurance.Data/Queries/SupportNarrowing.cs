using CcgAssurance.Domain.Support;

namespace CcgAssurance.Data.Queries;

/// <summary>Narrows support packages by what they show of their terms.</summary>
public static class SupportNarrowing
{
    /// <summary>The packages of a status on a day.</summary>
    public static IQueryable<SupportPackage> Being(this IQueryable<SupportPackage> packages, SupportStatus status, DateOnly today)
    {
        var agreed = packages.Where(package => package.Stage == SupportStage.Agreed);
        return status switch
        {
            SupportStatus.Draft => packages.Where(package => package.Stage == SupportStage.Draft),
            SupportStatus.Proposed => packages.Where(package => package.Stage == SupportStage.Proposed),
            SupportStatus.Declined => packages.Where(package => package.Stage == SupportStage.Declined),
            SupportStatus.Discarded => packages.Where(package => package.Stage == SupportStage.Discarded),
            SupportStatus.Superseded => packages.Where(package => package.Stage == SupportStage.Superseded),
            SupportStatus.CompletedMet => packages.Where(package => package.Stage == SupportStage.Completed && package.IsMet == true),
            SupportStatus.CompletedNotMet => packages.Where(package => package.Stage == SupportStage.Completed && package.IsMet != true),
            SupportStatus.OutcomeDue => agreed.Where(package => package.EndsOn < today),
            SupportStatus.Agreed => agreed.Where(package => package.EndsOn >= today && package.StartsOn > today),
            SupportStatus.Active => agreed.Where(package =>
                package.EndsOn >= today && package.StartsOn <= today && package.Agreements <= 1),
            SupportStatus.Adjusted => agreed.Where(package =>
                package.EndsOn >= today && package.StartsOn <= today && package.Agreements > 1),
        };
    }
}
