using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// Who is told of a step in a case for intervention, and in which words. Nothing of its texts stands in them: they go out by mail.
/// </summary>
public static class InterventionNotices
{
    /// <summary>
    /// The roles that are told of a step, except the person who took it. The group hears nothing of a case until it is proposed, the
    /// committee until it is submitted, and the Chief Executive until it is approved. A named peer is told by name, not by role.
    /// </summary>
    [Rule("R205", "R209", "R212", "R213", "R214", "R308", "R310", "R311")]
    public static IReadOnlyList<Role> RecipientsOf(InterventionNotice kind) => kind switch
    {
        InterventionNotice.Opened or InterventionNotice.WithdrawnUnseen => [Role.AreaTeamLead],
        InterventionNotice.SupportToConsider => [Role.RegionalReviewer, Role.NationalTeam],
        InterventionNotice.SupportRecorded or InterventionNotice.PeerSupports => [Role.AreaTeamLead, Role.AreaTeamDirector],
        InterventionNotice.PatientsWorseOff => [Role.AreaTeamDirector, Role.RegionalReviewer],
        InterventionNotice.ReviewerNamed => [],
        InterventionNotice.Proposed =>
            [Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember, Role.RegionalReviewer, Role.NationalTeam],
        InterventionNotice.Submitted => [Role.AreaTeamLead, Role.CcgLead, Role.RegionalReviewer, Role.NationalTeam, Role.CommitteeMember],
        InterventionNotice.Approved =>
            [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember, Role.ChiefExecutive],
        InterventionNotice.InForce or InterventionNotice.Lifted =>
        [
            Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember, Role.RegionalReviewer, Role.NationalTeam,
            Role.CommitteeMember,
        ],
        InterventionNotice.NotSupportedByPeers or InterventionNotice.Rejected or InterventionNotice.Withdrawn =>
            [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember, Role.RegionalReviewer],
        InterventionNotice.VariationPutForward or InterventionNotice.LiftingProposed => [Role.AreaTeamLead, Role.ChiefExecutive],
        InterventionNotice.VariationSigned or InterventionNotice.DirectionLifted or InterventionNotice.Passed =>
            [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember],
        InterventionNotice.RequirementMarked or InterventionNotice.ApprovalNeeded or InterventionNotice.ApprovalDecided =>
            [Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead],
    };

    /// <summary>The notice of a withdrawal.</summary>
    /// <param name="isShared">Whether the case was proposed before.</param>
    public static InterventionNotice OfWithdrawal(bool isShared) =>
        isShared ? InterventionNotice.Withdrawn : InterventionNotice.WithdrawnUnseen;

    /// <summary>What happened, in a few words: the subject of the mail.</summary>
    public static string Subject(InterventionNotice kind) => kind switch
    {
        InterventionNotice.Opened => "The director has opened an intervention",
        InterventionNotice.SupportToConsider => "Support is considered before an intervention",
        InterventionNotice.SupportRecorded => "Support is recorded in an intervention",
        InterventionNotice.Proposed => "An intervention is proposed",
        InterventionNotice.PatientsWorseOff => "An intervention has stopped, because patients would be worse off",
        InterventionNotice.ReviewerNamed => "You are asked to review an intervention as a peer",
        InterventionNotice.PeerSupports => "A peer supports the rationale of an intervention",
        InterventionNotice.NotSupportedByPeers => "A peer does not support the rationale of an intervention",
        InterventionNotice.Submitted => "An intervention is submitted to the committee",
        InterventionNotice.Approved => "The committee has approved an intervention",
        InterventionNotice.Rejected => "The committee has rejected an intervention",
        InterventionNotice.InForce => "Directions are in force",
        InterventionNotice.WithdrawnUnseen or InterventionNotice.Withdrawn => "An intervention is withdrawn",
        InterventionNotice.VariationPutForward => "A change to a direction waits for the signature",
        InterventionNotice.VariationSigned => "A direction is varied",
        InterventionNotice.LiftingProposed => "The lifting of directions is proposed",
        InterventionNotice.DirectionLifted => "A direction is lifted",
        InterventionNotice.Lifted => "All directions are lifted",
        InterventionNotice.RequirementMarked => "A requirement of a direction is marked",
        InterventionNotice.ApprovalNeeded => "A requirement of a direction needs approval",
        InterventionNotice.ApprovalDecided => "It is decided whether a requirement of a direction is approved",
        InterventionNotice.Passed => "A direction has passed to another CCG",
    };

    /// <summary>What the person who reads it can do next, as a sentence.</summary>
    public static string Next(InterventionNotice kind, Role role) => (kind, role) switch
    {
        (InterventionNotice.Opened, _) => "Begin with the meeting at which the concern was first formally raised.",
        (InterventionNotice.SupportToConsider, _) => "Record the support that your team was asked for or gave to the CCG.",
        (InterventionNotice.SupportRecorded, _) => "You can read what was recorded.",
        (InterventionNotice.Proposed, Role.CcgLead or Role.GoverningBodyMember) =>
            "You can read why it is proposed. You can file letters and notes with it.",
        (InterventionNotice.Proposed, Role.AreaTeamDirector) =>
            "The domains have to be not assured, intervention required, in each quarter that becomes final from now on.",
        (InterventionNotice.Proposed, _) => "Peers from outside the area team review it next.",
        (InterventionNotice.ReviewerNamed, _) => "Read the case, then record whether you support the rationale.",
        (InterventionNotice.PeerSupports, _) => "You can read the conclusion.",
        (InterventionNotice.NotSupportedByPeers or InterventionNotice.Rejected or InterventionNotice.Withdrawn, Role.AreaTeamDirector) =>
            "Read the reason, then open each final quarter again that rests on it.",
        (InterventionNotice.Submitted, Role.CommitteeMember) => "Read what was submitted, then record the decision of the committee.",
        (InterventionNotice.Submitted, _) => "You need do nothing until the committee has decided.",
        (InterventionNotice.Approved, Role.ChiefExecutive) => "Read the directions, then sign them.",
        (InterventionNotice.Approved, _) => "Nothing is in force until the Chief Executive has signed.",
        (InterventionNotice.InForce, Role.CcgLead) => "Read what is required and by when, and mark each requirement that is met.",
        (InterventionNotice.InForce, Role.AreaTeamDirector) => "Record what follows from the directions elsewhere.",
        (InterventionNotice.InForce, _) => "You can read the directions.",
        (InterventionNotice.VariationPutForward, Role.ChiefExecutive) => "Read the change and its reason, then sign it.",
        (InterventionNotice.VariationPutForward, _) => "What was signed before stays in force until it is signed.",
        (InterventionNotice.VariationSigned, _) => "You can read the new version.",
        (InterventionNotice.LiftingProposed, Role.ChiefExecutive) => "Read the reason, then sign the lifting.",
        (InterventionNotice.LiftingProposed, _) => "The directions stay in force until it is signed.",
        (InterventionNotice.RequirementMarked, _) => "You can read the note.",
        (InterventionNotice.ApprovalNeeded, Role.AreaTeamDirector) => "Read what was done, then decide whether to approve it.",
        (InterventionNotice.ApprovalNeeded, _) => "The area team director decides whether to approve it.",
        (InterventionNotice.ApprovalDecided, _) => "You can read the decision.",
        (InterventionNotice.Passed, _) => "You can read the direction, under the name to which it was given.",
        (InterventionNotice.PatientsWorseOff or InterventionNotice.NotSupportedByPeers or InterventionNotice.Rejected
            or InterventionNotice.WithdrawnUnseen or InterventionNotice.Withdrawn or InterventionNotice.DirectionLifted
            or InterventionNotice.Lifted, _) => "You can read the reason.",
    };
}
