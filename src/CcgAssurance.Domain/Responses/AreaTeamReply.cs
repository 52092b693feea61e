namespace CcgAssurance.Domain.Responses;

/// <summary>What the area team does about a comment of the group.</summary>
public enum AreaTeamReply
{
    /// <summary>The next draft says something else.</summary>
    Changed,

    /// <summary>It stays as it is, for a stated reason.</summary>
    NotChanged,
}

/// <summary>How these replies are written for people.</summary>
public static class AreaTeamReplyText
{
    /// <summary>The reply as people read it.</summary>
    public static string DisplayText(this AreaTeamReply reply) => reply switch
    {
        AreaTeamReply.Changed => "Changed",
        AreaTeamReply.NotChanged => "Not changed",
    };
}
