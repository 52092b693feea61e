using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Demo;

/// <summary>Short ways of writing down the quarters of the demo, so that their files hold text and little else.</summary>
internal static class DemoBuilders
{
    public static Focus Parity { get; } = Focus.On(Theme.ParityOfEsteem);

    public static Focus Equality { get; } = Focus.On(Theme.EqualityAndInequality);

    public static Focus Better { get; } = Focus.On(Theme.BetterCare);

    public static QuarterKey Key(string ccg, int startOfYear, int quarter) =>
        new(OrganisationCode.Parse(ccg, CultureInfo.InvariantCulture), FinancialYear.StartingIn(startOfYear), Quarter.From(quarter));

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static Focus On(int domain) => Focus.On(new DomainNumber(domain));

    // Meeting

    public static MeetingAnswers Met(DateOnly date, MeetingMode mode, string agenda, string delivery, string progress) => new()
    {
        TakesPlace = true,
        Date = date,
        Mode = mode,
        Agenda = agenda,
        Delivery = delivery,
        DomainProgress = progress,
    };

    public static AttendeeAnswers Team(string name, string job) => new(name, job, AttendeeKind.AreaTeam);

    public static AttendeeAnswers Group(string name, string job) => new(name, job, AttendeeKind.Ccg);

    public static AttendeeAnswers Independent(string name) => new(name, "Independent member", AttendeeKind.IndependentMember);

    public static AttendeeAnswers Guest(string name, string job) => new(name, job, AttendeeKind.Other);

    public static UndertakingAnswers WeWill(string text, DateOnly? due, string owner, UndertakingStatus status = UndertakingStatus.Open) =>
        new(AssuranceSide.NhsEngland, text, status, due, owner);

    public static UndertakingAnswers CcgWill(string text, DateOnly? due, string owner, UndertakingStatus status = UndertakingStatus.Open) =>
        new(AssuranceSide.Ccg, text, status, due, owner);

    // Evidence

    public static DemoEvidence Brought(EvidenceAnswers answers, DemoTable? table = null) => new(answers, IsFromCcg: false, table);

    public static DemoEvidence FromCcg(EvidenceAnswers answers, DemoTable? table = null) => new(answers, IsFromCcg: true, table);

    public static DemoEvidence Dashboard(string title, DateOnly date, string summary, params Focus[] focuses) => Brought(new()
    {
        Title = title,
        Kind = EvidenceKind.NationalInsight,
        Source = "NHS England",
        Date = date,
        Scope = EvidenceScope.National,
        Summary = summary,
        Focuses = focuses,
    });

    public static DemoEvidence Local(EvidenceKind kind, string title, string source, DateOnly date, string summary, params Focus[] focuses) => Brought(new()
    {
        Title = title,
        Kind = kind,
        Source = source,
        Date = date,
        Scope = EvidenceScope.Local,
        Summary = summary,
        Focuses = focuses,
    });

    public static DemoPoint Says(Focus focus, string text) => new(focus, text);

    // Report

    public static DecisionFactor[] Risk { get; } = [DecisionFactor.RiskLevel];

    public static DecisionFactor[] Approach { get; } = [DecisionFactor.ApproachToManaging];

    public static DecisionFactor[] Around { get; } = [DecisionFactor.WiderEnvironment];

    public static DecisionFactor[] RiskAndApproach { get; } = [DecisionFactor.RiskLevel, DecisionFactor.ApproachToManaging];

    public static DecisionFactor[] ApproachAndAround { get; } = [DecisionFactor.ApproachToManaging, DecisionFactor.WiderEnvironment];

    public static DecisionFactor[] AllThree { get; } = [DecisionFactor.RiskLevel, DecisionFactor.ApproachToManaging, DecisionFactor.WiderEnvironment];

    public static DemoItem Achieved(Focus focus, string text, bool isGoodPractice = false) =>
        new(focus, ItemKind.Achievement, new ItemAnswers { Text = text, IsGoodPractice = isGoodPractice }, []);

    public static DemoItem Raised(Focus focus, string title, string text, IssueResponse response, params ItemAnswers[] actions) =>
        Raised(focus, new ItemAnswers { Title = title, Text = text, NeedsFurtherAction = response != IssueResponse.NoneNeeded, Response = response }, actions);

    public static DemoItem Raised(Focus focus, ItemAnswers issue, params ItemAnswers[] actions) => new(focus, ItemKind.Issue, issue, actions);

    public static DemoItem Agreed(Focus focus, string issue, ItemAnswers action) => new(focus, ItemKind.Action, action, []) { Answering = issue };

    public static ItemAnswers Ccg(string text, DateOnly? due, ActionStatus status = ActionStatus.Open, string? progress = null) =>
        Action(ActionOwner.Ccg, text, due, status, progress);

    public static ItemAnswers NhsEngland(string text, DateOnly? due, ActionStatus status = ActionStatus.Open, string? progress = null) =>
        Action(ActionOwner.NhsEngland, text, due, status, progress);

    public static ItemAnswers Both(string text, DateOnly? due, ActionStatus status = ActionStatus.Open, string? progress = null) =>
        Action(ActionOwner.Both, text, due, status, progress);

    public static ItemAnswers Another(string owner, string text, DateOnly? due, ActionStatus status = ActionStatus.Open, string? progress = null) =>
        Action(ActionOwner.ThirdParty, text, due, status, progress) with { OwnerName = owner };

    public static DemoFollowUp Moved(Focus focus, string begins, ActionStatus status, string progress, DateOnly? due = null) =>
        new(focus, ItemKind.Action, begins) { Status = status, Progress = progress, DueOn = due };

    public static DemoFollowUp Still(Focus focus, string title, string text, IssueResponse? response = null) =>
        new(focus, ItemKind.Issue, title) { Text = text, Response = response };

    public static DemoJudgement Judged(int domain, AssuranceCategory category, string rationale, DecisionFactor[] factors, params string[] evidence) =>
        new(
            new DomainNumber(domain),
            new JudgementAnswers
            {
                Category = category,
                Rationale = rationale,
                Factors = factors,
                IsJoint = true,
                IsExitMet = category == AssuranceCategory.Assured ? true : null,
            },
            evidence);

    public static DemoJudgement NotJointly(this DemoJudgement judgement, string why, params InterventionReason[] reasons) => judgement with
    {
        Answers = judgement.Answers with { IsJoint = false, NotJointReason = why, InterventionReasons = reasons },
    };

    public static DemoNarrative On(Theme theme, string text) => new(theme, text);

    private static ItemAnswers Action(ActionOwner owner, string text, DateOnly? due, ActionStatus status, string? progress) =>
        new() { Text = text, Owner = owner, DueOn = due, Status = status, Progress = progress };
}
