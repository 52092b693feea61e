using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// Which other option was considered (2014/15 operational guidance, para 58). Each of the first three is always recorded.
/// </summary>
[Rule("R203")]
public enum AlternativeKind
{
    /// <summary>To ask for information or an explanation.</summary>
    InformationRequest,

    /// <summary>To agree a support package.</summary>
    Support,

    /// <summary>To escalate.</summary>
    Escalation,

    /// <summary>Another option.</summary>
    Other,
}

/// <summary>How these options are written for people.</summary>
public static class AlternativeKindText
{
    /// <summary>The option as people read it.</summary>
    public static string DisplayText(this AlternativeKind kind) => kind switch
    {
        AlternativeKind.InformationRequest => "A request for information or an explanation",
        AlternativeKind.Support => "A support package",
        AlternativeKind.Escalation => "Escalation",
        AlternativeKind.Other => "Another option",
    };

    /// <summary>The option in the middle of a sentence.</summary>
    internal static string InSentence(this AlternativeKind kind) => kind switch
    {
        AlternativeKind.InformationRequest => "a request for information",
        AlternativeKind.Support => "a support package",
        AlternativeKind.Escalation => "escalation",
        AlternativeKind.Other => "the other option",
    };
}
