using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Requests;

/// <summary>
/// What NHS England has reason to believe when it makes a formal request (National Health Service Act 2006, section 14Z17).
/// </summary>
[Rule("R306")]
public enum RequestGround
{
    /// <summary>The area of the group is no longer appropriate.</summary>
    AreaNoLongerAppropriate,

    /// <summary>The group might have failed, be failing or fail to discharge a function, or to do so properly.</summary>
    FailureInFunction,
}

/// <summary>How the grounds are written for people.</summary>
public static class RequestGroundText
{
    /// <summary>The ground as people read it.</summary>
    public static string DisplayText(this RequestGround ground) => ground switch
    {
        RequestGround.AreaNoLongerAppropriate => "The CCG’s area is no longer appropriate",
        RequestGround.FailureInFunction =>
            "The CCG might have failed, be failing or fail to discharge a function, or to discharge it properly",
    };
}
