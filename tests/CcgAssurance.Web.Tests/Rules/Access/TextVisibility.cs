namespace CcgAssurance.Web.Tests.Rules.Access;

/// <summary>
/// Which texts of a quarter somebody may see. Whoever adds a kind of record says here who reads it; without that its texts may be read by
/// the area team and the group alone.
/// </summary>
internal static class TextVisibility
{
    // What a report says of a package that both sides agreed and the director does not withhold (R173); of one that is withheld, nothing.
    private static readonly string[] AgreedSupport =
    [
        "SupportTerms.Title", "SupportTerms.Objectives", "SupportTerms.ExpectedImprovement", "SupportTerms.ExitCircumstances",
        "SupportMeasure.Description", "SupportMeasure.Provider", "SupportIndicator.Name", "SupportIndicator.Baseline", "SupportIndicator.Target",
        "SupportTrajectory.Name",
    ];

    // What the public reads of a published quarter, as long as nobody asked for a dissent to be printed.
    private static readonly string[] Public =
    [
        "AssuranceMeeting.NoMeetingReason", "PublicForumNote.Forum", "ReportItem.Title", "ReportItem.Text", "ThemeNarrative.Narrative",
        .. AgreedSupport,
    ];

    // What the area team writes for the report, and nobody else reads before it is shared.
    private static readonly string[] Drafted = ["DomainJudgement.Rationale", "ReportItem.Title", "ThemeNarrative.Narrative"];

    // What belongs to the group and to no quarter; and the report before, which is final.
    private static readonly string[] WithoutQuarter =
        ["AuthorisationCondition.Text", "CcgOfficeHolder.Name", "ConditionReview.Findings", "ReportItem.Text"];

    // A request to a group belongs to no quarter, and is read by all three once it is issued.
    private static readonly string[] Requests =
        ["InformationRequest.", "RequestReply.", "RequestFile.", "RequestFinding.", "RequestCommunication."];

    // An escalation belongs to no quarter either, and is read by all three once the view is put to the group.
    private static readonly string[] Escalations = ["Escalation", "LevelAssessment.", "MilestoneMark."];

    // An intervention belongs to no quarter. NHS England above the group reads all of it.
    private static readonly string[] Interventions =
    [
        "Intervention", "ConsideredAlternative.", "InformalContact.", "SupportNote.", "PeerReviewer.", "Direction", "RequirementMark.",
    ];

    // What both sides say to each other, and nobody above them reads.
    private static readonly string[] BetweenBoth =
        ["CcgResponse.SentBy", "CorrectionRequest.AskedBy", "CorrectionRequest.Text", "ResponseAnswer.Comment", "ResponseAnswer.ReplyReason"];

    public static bool MayRead(AccessSide side, AccessCase about, PlantedText text) => side switch
    {
        AccessSide.AreaTeam => IsSaidTo(text, "later") && IsSent(about, text) && !IsTheGroupsForum(about, text),
        AccessSide.Ccg => IsSaidTo(text, "answering", "later") && !IsInternalToIntervention(text) && IsOpenTo(about, text)
            && (about.WasShared || !Drafted.Contains(text.Kind)),
        AccessSide.Above => !IsSaid(text) && IsOpenTo(about, text) && !BetweenBoth.Contains(text.Kind) && !IsTheGroupsForum(about, text)
            && (about.WasShared || WithoutQuarter.Contains(text.Kind) || IsOfRequest(text) || IsOfSupport(text) || IsOfEscalation(text)
                || IsOfIntervention(text)),
        AccessSide.Other => (about.Name == AccessCase.Published && Public.Contains(text.Kind)) || IsOnPublicList(text),
    };

    // Soft intelligence is never anybody else's, nor is the draft of a request that was there before the others; a draft of a report that was
    // taken back is read as it was shared.
    private static bool IsOpenTo(AccessCase about, PlantedText text) =>
        text.Moment != "redrafted" && text.Kind != "InformationRequest.DraftedBy" && !IsSupportInHand(text) && !IsUnsharedEscalation(text) &&
        !(text.Moment == "soft" && (text.Kind.StartsWith("Evidence", StringComparison.Ordinal) || IsOfRequest(text))) &&
        (about.WasShared || text.Kind != "ReleaseDecision.DecidedBy");

    private static bool IsOfRequest(PlantedText text) => Requests.Any(kind => text.Kind.StartsWith(kind, StringComparison.Ordinal));

    // A support package belongs to no quarter; what was agreed is read by all three, and a draft or a change that is being written by the
    // area team alone.
    private static bool IsOfSupport(PlantedText text) =>
        text.Kind.StartsWith("Support", StringComparison.Ordinal) || text.Kind.StartsWith("ConsideredFactor.", StringComparison.Ordinal);

    private static bool IsSupportInHand(PlantedText text) => IsOfSupport(text) && text.Moment is "soft" or "revised";

    private static bool IsOfEscalation(PlantedText text) => Escalations.Any(kind => text.Kind.StartsWith(kind, StringComparison.Ordinal));

    // An escalation whose view was not put to the group, with its soft intelligence, and actions that are being written.
    private static bool IsUnsharedEscalation(PlantedText text) => IsOfEscalation(text) && text.Moment is "soft" or "revised";

    private static bool IsOfIntervention(PlantedText text) =>
        Interventions.Any(kind => text.Kind.StartsWith(kind, StringComparison.Ordinal));

    // The public reads to whom a direction in force was given, and its words as they were kept when it was signed.
    private static bool IsOnPublicList(PlantedText text) => text is { Kind: "Direction.GivenToName", Moment: "signed" };

    // Peers, the report to the committee, and a direction that is not signed. The group reads the steps up to the proposal.
    private static bool IsInternalToIntervention(PlantedText text) => IsOfIntervention(text)
        && (text.Kind.StartsWith("PeerReviewer.", StringComparison.Ordinal)
            || (text.Kind.StartsWith("InterventionStepRecord.", StringComparison.Ordinal) && text.Moment != "intervened")
            || text.Moment == "varied");

    private static bool IsSent(AccessCase about, PlantedText text) => about.Name != AccessCase.Shared || text.Kind != "ResponseAnswer.Comment";

    private static bool IsTheGroupsForum(AccessCase about, PlantedText text) => text.Kind == "PublicForumNote.Forum" && !about.IsFinal;

    private static bool IsSaid(PlantedText text) => text.Kind.StartsWith("Notice.", StringComparison.Ordinal);

    // The first notice goes to the group; what follows goes to either side.
    private static bool IsSaidTo(PlantedText text, params string[] moments) => !IsSaid(text) || moments.Contains(text.Moment);
}
