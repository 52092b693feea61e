using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What was agreed to do about an issue, from nothing to intervention (2014/15 operational guidance, Annex 4).</summary>
[Rule("R177")]
public enum IssueResponse
{
    /// <summary>Nothing needs to be done.</summary>
    NoneNeeded,

    /// <summary>The group acts itself.</summary>
    CcgAction,

    /// <summary>The area team asks for a document, information or an explanation.</summary>
    Request,

    /// <summary>Support is agreed.</summary>
    Support,

    /// <summary>The issue is escalated.</summary>
    Escalation,

    /// <summary>Intervention is proposed.</summary>
    Intervention,
}

/// <summary>How these responses are written for people.</summary>
public static class IssueResponseText
{
    /// <summary>The response as people read it.</summary>
    public static string DisplayText(this IssueResponse response) => response switch
    {
        IssueResponse.NoneNeeded => "None needed",
        IssueResponse.CcgAction => "Action by the CCG",
        IssueResponse.Request => "Request for documents or information",
        IssueResponse.Support => "Support",
        IssueResponse.Escalation => "Escalation",
        IssueResponse.Intervention => "Intervention",
    };
}
