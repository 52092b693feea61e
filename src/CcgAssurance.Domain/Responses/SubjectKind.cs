using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Responses;

/// <summary>What in a draft the group can answer to (2014/15 operational guidance, para 35).</summary>
[Rule("R234")]
public enum SubjectKind
{
    /// <summary>A list of minor corrections as a whole.</summary>
    Correction,

    /// <summary>The judgement on a domain.</summary>
    Judgement,

    /// <summary>The narrative on a theme.</summary>
    Narrative,

    /// <summary>An achievement.</summary>
    Achievement,

    /// <summary>An issue.</summary>
    Issue,

    /// <summary>An agreed action.</summary>
    Action,
}

/// <summary>What holds for each kind of subject.</summary>
public static class SubjectKinds
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this SubjectKind kind) => kind switch
    {
        SubjectKind.Correction => "Correction",
        SubjectKind.Judgement => "Judgement",
        SubjectKind.Narrative => "Narrative",
        SubjectKind.Achievement => "Achievement",
        SubjectKind.Issue => "Issue",
        SubjectKind.Action => "Action",
    };

    /// <summary>
    /// Whether the answer cannot be sent without an answer to it: judgements and issues, because the list of issues is agreed, and a
    /// correction. To everything else the group may say something.
    /// </summary>
    [Rule("R234")]
    public static bool NeedsAnswer(this SubjectKind kind) =>
        kind is SubjectKind.Correction or SubjectKind.Judgement or SubjectKind.Issue;
}
