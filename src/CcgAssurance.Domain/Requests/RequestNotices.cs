using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Requests;

/// <summary>Who is told of a step in a request, and in which words. Nothing of its texts stands in them: they go out by mail.</summary>
public static class RequestNotices
{
    /// <summary>The roles that are told of a step. The group hears nothing of a request until it is issued.</summary>
    [Rule("R180", "R255")]
    public static IReadOnlyList<Role> RecipientsOf(RequestNotice kind) => kind switch
    {
        RequestNotice.Proposed => [Role.AreaTeamDirector],
        RequestNotice.SentBack => [Role.AreaTeamLead],
        RequestNotice.Issued or RequestNotice.Corrected => [Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember],
        RequestNotice.ReplyReceived => [Role.AreaTeamLead, Role.AreaTeamDirector],
        RequestNotice.FoundSufficient or RequestNotice.FoundInsufficient => [Role.AreaTeamDirector, Role.CcgLead],
        RequestNotice.Closed => [Role.CcgLead],
        RequestNotice.CommunicationFiled => [Role.AreaTeamLead, Role.CcgLead],
    };

    /// <summary>What happened, in a few words: the subject of the mail.</summary>
    public static string Subject(RequestNotice kind) => kind switch
    {
        RequestNotice.Proposed => "A formal request waits for your signature",
        RequestNotice.SentBack => "The director did not sign the request",
        RequestNotice.Issued => "NHS England requests information from the CCG",
        RequestNotice.Corrected => "A corrected request for information replaces an earlier one",
        RequestNotice.ReplyReceived => "There is a reply to a request for information",
        RequestNotice.FoundSufficient => "The reply gave sufficient assurance",
        RequestNotice.FoundInsufficient => "The reply did not give sufficient assurance",
        RequestNotice.Closed => "A request for information is closed",
        RequestNotice.CommunicationFiled => "Something new is filed with a request for information",
    };

    /// <summary>What the person who reads it can do next, as a sentence.</summary>
    public static string Next(RequestNotice kind, Role role, DateOnly dueOn) => kind switch
    {
        RequestNotice.Proposed => "Sign it, or send it back with the reason.",
        RequestNotice.SentBack => "Read the reason, change the draft and propose it again, or discard it.",
        RequestNotice.Issued or RequestNotice.Corrected when role == Role.CcgLead => $"Reply by {UkTime.InWords(dueOn)}.",
        RequestNotice.Issued or RequestNotice.Corrected => $"The CCG lead replies by {UkTime.InWords(dueOn)}.",
        RequestNotice.ReplyReceived when role == Role.AreaTeamLead => "Decide whether it gives sufficient assurance.",
        RequestNotice.ReplyReceived => "The area team lead decides whether it gives sufficient assurance.",
        RequestNotice.FoundInsufficient when role == Role.CcgLead => "Read the reason and send what is missing.",
        RequestNotice.FoundSufficient or RequestNotice.FoundInsufficient => "You can read the reason.",
        RequestNotice.Closed => "You can read what follows from it.",
        RequestNotice.CommunicationFiled => "You can read it, and file something yourself.",
    };
}
