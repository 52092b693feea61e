using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// Who is told of a step in a support package, and in which words. Nothing of its texts stands in them: they go out by mail.
/// </summary>
public static class SupportNotices
{
    /// <summary>
    /// The roles that are told of a step, except the person who took it. The group hears nothing of a package until it is proposed.
    /// </summary>
    [Rule("R159", "R160", "R173", "R180")]
    public static IReadOnlyList<Role> RecipientsOf(SupportNotice kind) => kind switch
    {
        SupportNotice.Proposed or SupportNotice.ChangeProposed => [Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        SupportNotice.AcceptedByNhsEngland => [Role.AreaTeamLead, Role.CcgLead],
        SupportNotice.AcceptedByCcg => [Role.AreaTeamLead, Role.AreaTeamDirector],
        SupportNotice.Declined => [Role.AreaTeamLead, Role.AreaTeamDirector, Role.GoverningBodyMember],
        SupportNotice.Withheld => [Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember],
        SupportNotice.OutcomeRecorded => [Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        SupportNotice.EntryFiled => [Role.AreaTeamLead, Role.CcgLead],
        SupportNotice.Agreed or SupportNotice.TakenBack =>
            [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
    };

    /// <summary>What happened, in a few words: the subject of the mail.</summary>
    public static string Subject(SupportNotice kind) => kind switch
    {
        SupportNotice.Proposed => "A support package is proposed",
        SupportNotice.ChangeProposed => "A change to a support package is proposed",
        SupportNotice.AcceptedByNhsEngland => "NHS England has accepted the proposed support",
        SupportNotice.AcceptedByCcg => "The CCG has accepted the proposed support",
        SupportNotice.Agreed => "Both sides have agreed a support package",
        SupportNotice.Declined => "The CCG has declined the proposed support",
        SupportNotice.TakenBack => "The area team has taken a proposal for support back",
        SupportNotice.OutcomeRecorded => "The outcome of a support package is recorded",
        SupportNotice.Withheld => "A support package will not be in the published report",
        SupportNotice.EntryFiled => "There is a new entry in the log of a support package",
    };

    /// <summary>What the person who reads it can do next, as a sentence.</summary>
    public static string Next(SupportNotice kind, Role role) => (kind, role) switch
    {
        (SupportNotice.Proposed or SupportNotice.ChangeProposed, Role.AreaTeamDirector) =>
            "Read it, then accept it for NHS England or take it back.",
        (SupportNotice.Proposed or SupportNotice.ChangeProposed, Role.CcgLead) => "Read it, then accept or decline it for the CCG.",
        (SupportNotice.Proposed or SupportNotice.ChangeProposed, _) => "You can read it. The CCG lead accepts or declines it for the CCG.",
        (SupportNotice.AcceptedByNhsEngland, Role.CcgLead) => "It is agreed when you accept it for the CCG too.",
        (SupportNotice.AcceptedByNhsEngland, _) => "It is agreed when the CCG lead accepts it too.",
        (SupportNotice.AcceptedByCcg, Role.AreaTeamDirector) => "It is agreed when you accept it for NHS England too.",
        (SupportNotice.AcceptedByCcg, _) => "It is agreed when the area team director accepts it too.",
        (SupportNotice.Agreed, _) => "You can read what was agreed.",
        (SupportNotice.Declined, Role.AreaTeamLead) => "Read the reason, then talk to the CCG before you propose it again.",
        (SupportNotice.Declined, _) => "You can read the reason.",
        (SupportNotice.TakenBack, Role.AreaTeamLead) => "Read the reason, then change the draft and propose it again, or discard it.",
        (SupportNotice.TakenBack, _) => "You can read the reason. You need do nothing until it is proposed again.",
        (SupportNotice.OutcomeRecorded, _) => "You can read whether it met its objectives, and why.",
        (SupportNotice.Withheld, _) => "You can read the reason.",
        (SupportNotice.EntryFiled, _) => "You can read it, and add an entry of your own.",
    };
}
