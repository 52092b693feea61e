namespace CcgAssurance.Domain.Requests;

/// <summary>What follows from a request that is closed.</summary>
public enum RequestFollowOn
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Another request.</summary>
    FurtherRequest,

    /// <summary>The options for support are looked at.</summary>
    SupportOptions,

    /// <summary>The issue is escalated.</summary>
    Escalation,
}

/// <summary>How these follow-ons are written for people.</summary>
public static class RequestFollowOnText
{
    /// <summary>What follows, as people read it.</summary>
    public static string DisplayText(this RequestFollowOn followOn) => followOn switch
    {
        RequestFollowOn.None => "No further action",
        RequestFollowOn.FurtherRequest => "A further request",
        RequestFollowOn.SupportOptions => "Look at the options for support",
        RequestFollowOn.Escalation => "Escalate the issue",
    };
}
