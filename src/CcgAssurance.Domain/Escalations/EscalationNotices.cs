using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Escalations;

/// <summary>
/// Who is told of a step in an escalation, and in which words. Nothing of its texts stands in them: they go out by mail.
/// </summary>
public static class EscalationNotices
{
    /// <summary>
    /// The roles that are told of a step, except the person who took it. The group hears nothing of an escalation until the view is put to
    /// it.
    /// </summary>
    [Rule("R192", "R194", "R196")]
    public static IReadOnlyList<Role> RecipientsOf(EscalationNotice kind) => kind switch
    {
        EscalationNotice.Opened or EscalationNotice.WithdrawnUnseen => [Role.AreaTeamLead],
        EscalationNotice.ViewCompleted => [Role.AreaTeamDirector],
        EscalationNotice.PutToCcg => [Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        EscalationNotice.LevelAssessed or EscalationNotice.MilestoneMet or EscalationNotice.MilestoneNotMet =>
            [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead],
        EscalationNotice.Proposed or EscalationNotice.ChangeProposed => [Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        EscalationNotice.AcceptedByNhsEngland => [Role.AreaTeamLead, Role.CcgLead],
        EscalationNotice.AcceptedByCcg => [Role.AreaTeamLead, Role.AreaTeamDirector],
        EscalationNotice.Declined => [Role.AreaTeamLead, Role.AreaTeamDirector, Role.GoverningBodyMember],
        EscalationNotice.Agreed or EscalationNotice.TakenBack =>
            [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        EscalationNotice.Resolved or EscalationNotice.ConsequencesApplied or EscalationNotice.Withdrawn =>
            [Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember],
    };

    /// <summary>The notice of a withdrawal.</summary>
    /// <param name="isShared">Whether the view was put to the group.</param>
    public static EscalationNotice OfWithdrawal(bool isShared) =>
        isShared ? EscalationNotice.Withdrawn : EscalationNotice.WithdrawnUnseen;

    /// <summary>What happened, in a few words: the subject of the mail.</summary>
    public static string Subject(EscalationNotice kind) => kind switch
    {
        EscalationNotice.Opened => "The director has opened an escalation",
        EscalationNotice.ViewCompleted => "The area team's view in an escalation is complete",
        EscalationNotice.PutToCcg => "The area team has put its view in an escalation to the CCG",
        EscalationNotice.LevelAssessed => "The level of support and scrutiny is recorded",
        EscalationNotice.Proposed => "Escalation actions are proposed",
        EscalationNotice.ChangeProposed => "A change to escalation actions is proposed",
        EscalationNotice.AcceptedByNhsEngland => "NHS England has accepted the escalation actions",
        EscalationNotice.AcceptedByCcg => "The CCG has accepted the escalation actions",
        EscalationNotice.Agreed => "Both sides have agreed escalation actions",
        EscalationNotice.Declined => "The CCG has not agreed to the escalation actions",
        EscalationNotice.TakenBack => "The area team has taken a proposal of escalation actions back",
        EscalationNotice.MilestoneMet => "A milestone of an escalation is marked as met",
        EscalationNotice.MilestoneNotMet => "A milestone of an escalation is no longer marked as met",
        EscalationNotice.Resolved => "An escalation is resolved",
        EscalationNotice.ConsequencesApplied => "The consequences of an escalation are applied",
        EscalationNotice.WithdrawnUnseen or EscalationNotice.Withdrawn => "An escalation is withdrawn",
    };

    /// <summary>What the person who reads it can do next, as a sentence.</summary>
    public static string Next(EscalationNotice kind, Role role) => (kind, role) switch
    {
        (EscalationNotice.Opened, _) => "Write the area team's single view and list the sources that it brings together.",
        (EscalationNotice.ViewCompleted, _) => "You can read the view. The area team lead records how it is put to the CCG.",
        (EscalationNotice.PutToCcg, Role.CcgLead) =>
            "Read how it was recorded, then record what level of support and scrutiny the CCG thinks is right.",
        (EscalationNotice.PutToCcg, _) => "You can read the view and the CCG's response.",
        (EscalationNotice.LevelAssessed, _) => "You can read what each side says and whether they agree.",
        (EscalationNotice.Proposed or EscalationNotice.ChangeProposed, Role.AreaTeamDirector) =>
            "Read them, then accept them for NHS England or take them back.",
        (EscalationNotice.Proposed or EscalationNotice.ChangeProposed, Role.CcgLead) =>
            "Read them, then accept them for the CCG or say why it does not agree.",
        (EscalationNotice.Proposed or EscalationNotice.ChangeProposed, _) =>
            "You can read them. The CCG lead says whether the CCG agrees.",
        (EscalationNotice.AcceptedByNhsEngland, Role.CcgLead) => "They are agreed when you accept them for the CCG too.",
        (EscalationNotice.AcceptedByNhsEngland, _) => "They are agreed when the CCG lead accepts them too.",
        (EscalationNotice.AcceptedByCcg, Role.AreaTeamDirector) => "They are agreed when you accept them for NHS England too.",
        (EscalationNotice.AcceptedByCcg, _) => "They are agreed when the area team director accepts them too.",
        (EscalationNotice.Agreed, _) => "You can read what was agreed and when each milestone is due.",
        (EscalationNotice.Declined, Role.AreaTeamLead) => "Read the reason, then talk to the CCG before you propose actions again.",
        (EscalationNotice.Declined, Role.AreaTeamDirector) => "Read the reason, then decide what follows.",
        (EscalationNotice.Declined, _) => "You can read the reason.",
        (EscalationNotice.TakenBack, Role.AreaTeamLead) => "Read the reason, then change the actions and propose them again.",
        (EscalationNotice.TakenBack, _) => "You can read the reason. You need do nothing until actions are proposed again.",
        (EscalationNotice.MilestoneMet, _) => "You can read how it was met.",
        (EscalationNotice.MilestoneNotMet, _) => "You can read why it is not met.",
        (EscalationNotice.ConsequencesApplied, _) => "You can read which consequences were applied, and why.",
        (EscalationNotice.Resolved or EscalationNotice.WithdrawnUnseen or EscalationNotice.Withdrawn, _) => "You can read the reason.",
    };
}
