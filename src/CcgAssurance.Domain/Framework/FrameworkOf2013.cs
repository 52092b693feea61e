namespace CcgAssurance.Domain.Framework;

/// <summary>
/// What is known of the framework of November 2013: its table of contents and what was reported of it when it came out. Its paragraphs are
/// not to hand, so nothing cites one.
/// </summary>
internal static class FrameworkOf2013
{
    /// <summary>What is cited for a rule that the framework is not known to hold.</summary>
    public const string OwnRule = "this service's own rule for 2013/14";

    /// <summary>The rules that it holds, each with the section that is about it; null where only the whole can be cited.</summary>
    public static IReadOnlyDictionary<GuidanceRule, string?> Sections { get; } = new Dictionary<GuidanceRule, string?>
    {
        [GuidanceRules.R89FourQuarterlyMeetings] = "the assurance process",
        [GuidanceRules.R103IndependentMembersToldApart] = "attendance at quarterly conversations",
        [GuidanceRules.R104AssuranceInBothDirections] = "mutual accountability",
        [GuidanceRules.R109NationalAndLocalInsight] = "possible sources of evidence",
        [GuidanceRules.R120OneHeadlineEachQuarter] = null,
        [GuidanceRules.R123HeadlineFollowsFromJudgements] = null,
        [GuidanceRules.R124HeadlineAssured] = null,
        [GuidanceRules.R125HeadlineNotAssured] = null,
        [GuidanceRules.R126HeadlinePending] = null,
        [GuidanceRules.R128JudgementForEachDomain] = null,
        [GuidanceRules.R131JudgementJointWithCcg] = null,
        [GuidanceRules.R132ThreeCategories] = null,
        [GuidanceRules.R148SupportIsNotFailing] = null,
        [GuidanceRules.R222DraftSharedAfterConversation] = null,
        [GuidanceRules.R242ReportDiscussedInPublic] = null,
    };
}
