using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Requests;

/// <summary>Who must answer a request.</summary>
[Rule("R307")]
public enum RequestAddressee
{
    /// <summary>The group itself.</summary>
    Ccg,

    /// <summary>Its accountable officer in person.</summary>
    AccountableOfficer,

    /// <summary>A member of its governing body in person.</summary>
    GoverningBodyMember,

    /// <summary>A practice that is a member of it.</summary>
    MemberPractice,

    /// <summary>Somebody who works for it.</summary>
    Employee,
}

/// <summary>How the addressees are written for people.</summary>
public static class RequestAddresseeText
{
    /// <summary>The addressee as people read it.</summary>
    public static string DisplayText(this RequestAddressee addressee) => addressee switch
    {
        RequestAddressee.Ccg => "The CCG",
        RequestAddressee.AccountableOfficer => "The accountable officer in person",
        RequestAddressee.GoverningBodyMember => "A member of the governing body in person",
        RequestAddressee.MemberPractice => "A member practice",
        RequestAddressee.Employee => "An employee of the CCG",
    };
}
