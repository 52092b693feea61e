using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Requests;

/// <summary>What a request asks for.</summary>
[Rule("R307")]
public enum RequiredItem
{
    /// <summary>Information.</summary>
    Information,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A record.</summary>
    Record,

    /// <summary>Any other item.</summary>
    OtherItem,

    /// <summary>An explanation of how a function is or will be discharged, or anything else.</summary>
    Explanation,
}

/// <summary>How these things are written for people.</summary>
public static class RequiredItemText
{
    /// <summary>What is asked for, as people read it.</summary>
    public static string DisplayText(this RequiredItem item) => item switch
    {
        RequiredItem.Information => "Information",
        RequiredItem.Document => "Document",
        RequiredItem.Record => "Record",
        RequiredItem.OtherItem => "Other item",
        RequiredItem.Explanation => "Explanation",
    };
}
