using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Requests;

/// <summary>Under which power a request is made: under none, as part of the routine conversation, or formally.</summary>
[Rule("R178", "R179", "R187")]
public enum RequestPower
{
    /// <summary>No power is used: the area team asks.</summary>
    Informal,

    /// <summary>Documents and information are required.</summary>
    S14Z18,

    /// <summary>An explanation is required.</summary>
    S14Z19,

    /// <summary>Both are required.</summary>
    Both,
}

/// <summary>How these powers are written for people.</summary>
public static class RequestPowerText
{
    /// <summary>The power as people read it.</summary>
    public static string DisplayText(this RequestPower power) => power switch
    {
        RequestPower.Informal => "Informal request",
        RequestPower.S14Z18 => "Section 14Z18: documents and information",
        RequestPower.S14Z19 => "Section 14Z19: explanation",
        RequestPower.Both => "Sections 14Z18 and 14Z19: documents, information and explanation",
    };
}

/// <summary>What the powers mean for a request.</summary>
public static class RequestPowers
{
    /// <summary>Whether a power is used, so that the request is a letter that the director signs.</summary>
    public static bool IsFormal(this RequestPower power) => power != RequestPower.Informal;

    /// <summary>The sections of the Act that the request cites.</summary>
    public static IReadOnlyList<StatutoryPower> Sections(this RequestPower power) => power switch
    {
        RequestPower.Informal => [],
        RequestPower.S14Z18 => [StatutoryPower.S14Z18],
        RequestPower.S14Z19 => [StatutoryPower.S14Z19],
        RequestPower.Both => [StatutoryPower.S14Z18, StatutoryPower.S14Z19],
    };

    /// <summary>The powers of requests that cite a section.</summary>
    public static IReadOnlyList<RequestPower> Citing(StatutoryPower section) =>
        [.. Enum.GetValues<RequestPower>().Where(power => power.Sections().Contains(section))];
}
