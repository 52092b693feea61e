using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>Which column of the quarterly report an item stands in (2014/15 operational guidance, Annex 2).</summary>
[Rule("R223")]
public enum ItemKind
{
    /// <summary>A particular achievement or an example of good practice.</summary>
    Achievement,

    /// <summary>An issue that was identified.</summary>
    Issue,

    /// <summary>An agreed action.</summary>
    Action,
}

/// <summary>How the kinds of item are written for people.</summary>
public static class ItemKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this ItemKind kind) => kind switch
    {
        ItemKind.Achievement => "Achievement",
        ItemKind.Issue => "Issue",
        ItemKind.Action => "Action",
    };

    /// <summary>One of them, in the middle of a sentence.</summary>
    public static string WithArticle(this ItemKind kind) => kind switch
    {
        ItemKind.Achievement => "an achievement",
        ItemKind.Issue => "an issue",
        ItemKind.Action => "an action",
    };
}
