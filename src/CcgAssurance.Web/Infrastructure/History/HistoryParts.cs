using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Infrastructure.History;

/// <summary>
/// Into which parts the history of a record is divided. Judgements and narratives are each a part, items are one for each domain or theme,
/// and of everything else all of a kind are.
/// </summary>
public static class HistoryParts
{
    private const string ItemsOn = "Achievements, issues and actions on ";

    private static readonly Dictionary<string, string> Names = new()
    {
        [nameof(QuarterlyAssessment)] = "Stages of the quarter",
        [nameof(AssuranceMeeting)] = "Meetings and contacts",
        [nameof(MeetingAttendee)] = "Meetings and contacts",
        [nameof(Undertaking)] = "Meetings and contacts",
        [nameof(EvidenceItem)] = "Evidence",
        [nameof(EvidenceFile)] = "Evidence",
        [nameof(CcgPoint)] = "Points of the CCG",
        [nameof(ActionProgress)] = "Progress reported by the CCG",
        [nameof(CcgResponse)] = "Answers of the CCG",
        [nameof(ResponseAnswer)] = "Answers of the CCG",
        [nameof(GoverningBodyComment)] = "Comments of the governing body",
        [nameof(FrozenVersion)] = "What was sent",
        [nameof(ReleaseDecision)] = "Release and publication",
        [nameof(PublicForumNote)] = "Release and publication",
        [nameof(CorrectionRequest)] = "Requests for a correction",
        [nameof(AuthorisationCondition)] = "The condition",
        [nameof(ConditionReview)] = "Reviews and decisions",
        [nameof(Ccg)] = "Name, area team and closing",
        [nameof(CcgName)] = "Name, area team and closing",
        [nameof(CcgAreaTeam)] = "Name, area team and closing",
        [nameof(InformationRequest)] = "The request",
        [nameof(RequestReply)] = "Replies",
        [nameof(RequestFile)] = "Files",
        [nameof(RequestFinding)] = "Findings on the replies",
        [nameof(RequestCommunication)] = "Communications",
        [nameof(SupportPackage)] = "The package",
        [nameof(SupportTerms)] = "Terms and agreement",
        [nameof(QuarterSupport)] = "Stages of the quarter",
        [nameof(SupportMeasure)] = "Measures",
        [nameof(SupportIndicator)] = "Indicators",
        [nameof(SupportReading)] = "Indicators",
        [nameof(SupportRestriction)] = "Restrictions",
        [nameof(SupportConfirmation)] = "Restrictions",
        [nameof(SupportTrajectory)] = "Trajectories",
        [nameof(SupportActual)] = "Trajectories",
        [nameof(SupportMiss)] = "Trajectories",
        [nameof(ConsideredFactor)] = "What was considered",
        [nameof(SupportIssue)] = "Terms and agreement",
        [nameof(SupportReview)] = "Progress reviews",
        [nameof(SupportEntry)] = "Log",
        [nameof(SupportFile)] = "Log",
        [nameof(Escalation)] = "The escalation",
        [nameof(EscalationLink)] = "The escalation",
        [nameof(EscalationSource)] = "The area team's view",
        [nameof(EscalationAttendee)] = "How it was put to the CCG",
        [nameof(LevelAssessment)] = "Support and scrutiny",
        [nameof(EscalationTerms)] = "Actions and agreement",
        [nameof(EscalationAction)] = "Actions and agreement",
        [nameof(EscalationMilestone)] = "Milestones",
        [nameof(MilestoneMark)] = "Milestones",
        [nameof(EscalationCommunication)] = "Communications",
        [nameof(EscalationFile)] = "Files",
        [nameof(InterventionCase)] = "The intervention",
        [nameof(InterventionEvidence)] = "The intervention",
        [nameof(ConsideredAlternative)] = "The intervention",
        [nameof(InterventionStepRecord)] = "Steps",
        [nameof(InformalContact)] = "Steps",
        [nameof(SupportNote)] = "Steps",
        [nameof(PeerReviewer)] = "Peer review",
        [nameof(Direction)] = "Directions",
        [nameof(DirectionVersion)] = "Directions",
        [nameof(DirectionRequirement)] = "Directions",
        [nameof(DirectionPassing)] = "Directions",
        [nameof(DirectionLifting)] = "Directions",
        [nameof(RequirementMark)] = "Requirements",
        [nameof(InterventionFollowUp)] = "To record elsewhere",
        [nameof(InterventionCommunication)] = "Communications",
        [nameof(InterventionFile)] = "Files",
        [nameof(CcgOfficeHolder)] = "People",
        [nameof(CcgBoard)] = "Health and wellbeing boards",
        [nameof(CcgDelegatedFunction)] = "Delegated functions",
        [nameof(IndependentMembersProposal)] = "Independent members",
        [nameof(CcgLeadAssignment)] = "Lead of the area team",
        [nameof(QuarterMilestones)] = "Milestones",
        [nameof(Membership)] = "Roles",
    };

    private static readonly string[] OneByOne = [nameof(DomainJudgement), nameof(ThemeNarrative)];

    /// <summary>The judgement on a domain.</summary>
    public static HistoryPart Judgement(DomainNumber domain) => Alone(nameof(DomainJudgement), $"Judgement on domain {domain}");

    /// <summary>The narrative on a theme.</summary>
    public static HistoryPart Narrative(Theme theme) => Alone(nameof(ThemeNarrative), $"Narrative on {Focus.On(theme).DisplayText()}");

    /// <summary>The items on a domain or theme.</summary>
    public static HistoryPart Items(Focus focus) => new(
        ItemsOn + focus.DisplayText(),
        [nameof(ReportItem)],
        [.. Enum.GetValues<ItemKind>().Select(kind => $"{kind.DisplayText()} on {focus.DisplayText()}")]);

    /// <summary>All to which a kind of part belongs.</summary>
    public static HistoryPart Of<TPart>()
        where TPart : IAudited => Together(NameOf(typeof(TPart).Name, ""));

    /// <summary>The part to which an entry belongs.</summary>
    public static string NameOf(string kind, string subject) =>
        OneByOne.Contains(kind) ? subject
        : kind == nameof(ReportItem) ? ItemsOn + subject[(subject.IndexOf(" on ", StringComparison.Ordinal) + " on ".Length)..]
        : Names.GetValueOrDefault(kind) ?? subject;

    /// <summary>The part of that name among those entries; null where there is none.</summary>
    public static HistoryPart? Named(string name, IEnumerable<(string Kind, string Subject)> entries)
    {
        var own = entries.Where(entry => NameOf(entry.Kind, entry.Subject) == name).Distinct().ToList();
        return own.Count == 0 ? null
            : Names.ContainsValue(name) ? Together(name)
            : new HistoryPart(name, [.. own.Select(entry => entry.Kind).Distinct()], [.. own.Select(entry => entry.Subject)]);
    }

    private static HistoryPart Alone(string kind, string subject) => new(subject, [kind], [subject]);

    private static HistoryPart Together(string name) =>
        new(name, [.. Names.Where(kind => kind.Value == name).Select(kind => kind.Key)], []);
}
