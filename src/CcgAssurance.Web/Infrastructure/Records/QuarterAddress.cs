using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>The address below which all pages of a quarter lie.</summary>
public static class QuarterAddress
{
    /// <summary>The address, with no slash at its end.</summary>
    public static string Address(this QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
