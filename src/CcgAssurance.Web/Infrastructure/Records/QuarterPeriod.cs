using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>How lists that hold records of every kind name a quarter.</summary>
public static class QuarterPeriod
{
    public static string Period(this QuarterKey quarter) => $"{quarter.Quarter.Name} {quarter.Year.Name}";
}
