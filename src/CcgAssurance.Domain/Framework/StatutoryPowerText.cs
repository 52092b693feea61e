namespace CcgAssurance.Domain.Framework;

/// <summary>How the statutory powers are written for people (2014/15 operational guidance, Annex 4).</summary>
[Rule("R178")]
public static class StatutoryPowerText
{
    /// <summary>The section's number alone, such as "14Z18".</summary>
    public static string SectionNumber(this StatutoryPower power) => power switch
    {
        StatutoryPower.S14Z9 => "14Z9",
        StatutoryPower.S14Z10 => "14Z10",
        StatutoryPower.S14Z18 => "14Z18",
        StatutoryPower.S14Z19 => "14Z19",
        StatutoryPower.S14Z21 => "14Z21",
    };

    /// <summary>The short title the guidance gives the section.</summary>
    public static string ShortTitle(this StatutoryPower power) => power switch
    {
        StatutoryPower.S14Z9 => "Exercise of functions by NHS England",
        StatutoryPower.S14Z10 => "Power of NHS England to provide assistance or support",
        StatutoryPower.S14Z18 => "Power to require documents and information",
        StatutoryPower.S14Z19 => "Power to require explanation",
        StatutoryPower.S14Z21 => "Power to give directions and dissolve a CCG",
    };

    /// <summary>Section and short title together, as lists and letters show them.</summary>
    public static string DisplayText(this StatutoryPower power) => $"Section {power.SectionNumber()}: {power.ShortTitle()}";
}
