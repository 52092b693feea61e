using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Responses;

/// <summary>What the group thinks of a judgement or an issue in the draft (2014/15 operational guidance, paras 35 and 46).</summary>
[Rule("R131", "R234")]
public enum CcgVerdict
{
    /// <summary>It agrees.</summary>
    Agrees,

    /// <summary>It has something to say about it.</summary>
    Comments,

    /// <summary>It does not agree.</summary>
    Disagrees,
}

/// <summary>How these verdicts are written for people.</summary>
public static class CcgVerdictText
{
    /// <summary>The verdict as people read it.</summary>
    public static string DisplayText(this CcgVerdict verdict) => verdict switch
    {
        CcgVerdict.Agrees => "Agrees",
        CcgVerdict.Comments => "Comments",
        CcgVerdict.Disagrees => "Disagrees",
    };
}
