using System.Globalization;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Tests.Escalations;

/// <summary>Escalations of Z01 on 20 November 2014, at each stage, and who acts on them.</summary>
internal static class EscalationFor
{
    public const string TodayText = "2014-11-20";

    public static readonly DateOnly Today = Day(TodayText);

    public static readonly OrganisationCode Ccg = OrganisationCode.Parse("Z01");

    public static readonly Actor Lead = By(Role.AreaTeamLead);

    public static readonly Actor Director = By(Role.AreaTeamDirector);

    public static readonly Actor CcgLead = By(Role.CcgLead);

    public static readonly EscalationLinkAnswers Issue = new(Guid.Parse("11111111-1111-1111-1111-111111111111"), "Waits for surgery");

    public static readonly EscalationLinkAnswers Package = new(Guid.Parse("22222222-2222-2222-2222-222222222222"), "Support package 3");

    public static readonly EscalationLinkAnswers Request = new(Guid.Parse("33333333-3333-3333-3333-333333333333"), "Request for information 5");

    public static readonly OpeningAnswers Opening = new()
    {
        Subject = "Waits for surgery do not get shorter",
        Trigger = EscalationTrigger.RecoveryNotDelivered,
        Reason = "The recovery that was agreed in May did not come.",
        Domains = [DomainNumber.Parse("3", null)],
        Issues = [Issue],
        Packages = [Package],
        Requests = [Request],
    };

    public static readonly EscalationSourceAnswers Data = new(EscalationSourceKind.NationalData, "Waits grew in each month.", Day("2014-11-03"));

    public static readonly EscalationSourceAnswers Soft = new(EscalationSourceKind.SoftIntelligence, "Surgeons say that lists are cut.", Day("2014-11-10"));

    public static readonly DiscussionAnswers Discussion = new()
    {
        On = Today,
        Mode = MeetingMode.FaceToFace,
        Attendees = [new("Ruth Okafor", "Head of assurance", AttendeeKind.AreaTeam), new("Anna Lee", "Accountable officer", AttendeeKind.Ccg)],
        HasResponse = true,
        Response = "The CCG shares the view.",
        FollowsWaysOfWorking = true,
    };

    public static readonly EscalationTermsAnswers Timeline = new(Day("2014-12-01"), Day("2015-03-27"), "NHS England places a recovery lead.");

    public static readonly EscalationActionAnswers Theatre = new("Open a third theatre.", "Anna Lee");

    public static readonly EscalationMilestoneAnswers Milestone = new("The theatre is staffed", Day("2015-01-30"));

    public static readonly ConsequencesAnswers Consequences = new("A recovery lead is placed.", Day("2015-02-02"), "The theatre is not staffed.");

    public static Actor By(Role role, string on = TodayText, string name = "") => new(
        new UserId(Guid.NewGuid()),
        name.Length > 0 ? name : role.ToString(),
        role,
        role.Level() == OrganisationLevel.Ccg ? Ccg : OrganisationCode.Parse("Y01"),
        new DateTimeOffset(Day(on), new TimeOnly(12, 0), TimeSpan.Zero));

    public static Escalation Opened(OpeningAnswers? answers = null) => Escalation.Open(Ccg, 4, answers ?? Opening, Director);

    public static Escalation Written()
    {
        var escalation = Opened();
        Done(escalation.WriteView("The plan does not work.", Lead));
        Done(escalation.AddSource(Soft, Lead));
        Done(escalation.AddSource(Data, Lead));
        return escalation;
    }

    public static Escalation Viewed()
    {
        var escalation = Written();
        Done(escalation.CompleteView(Lead));
        return escalation;
    }

    /// <summary>The view is put to the group, and nothing of the actions is written.</summary>
    public static Escalation Put()
    {
        var escalation = Viewed();
        Done(escalation.PutToCcg(Discussion, Lead));
        return escalation;
    }

    /// <summary>Actions to which nothing is missing.</summary>
    public static Escalation Drafted()
    {
        var escalation = Put();
        Done(escalation.WriteTerms(Timeline, Lead));
        Done(escalation.AddAction(Theatre, Lead));
        Done(escalation.AddMilestone(escalation.TermsInHand!.Actions[0].Id, Milestone, Lead));
        return escalation;
    }

    public static Escalation Proposed()
    {
        var escalation = Drafted();
        Done(escalation.Propose(Lead));
        return escalation;
    }

    public static Escalation NotAgreed()
    {
        var escalation = Proposed();
        Done(escalation.Decline("There is no money for it.", CcgLead));
        return escalation;
    }

    public static Escalation Agreed()
    {
        var escalation = Proposed();
        Done(escalation.Accept(Director));
        Done(escalation.Accept(CcgLead));
        return escalation;
    }

    public static Escalation Resolved()
    {
        var escalation = Agreed();
        Done(escalation.Resolve("Waits are short.", Director));
        return escalation;
    }

    public static Escalation WithConsequences()
    {
        var escalation = Agreed();
        Done(escalation.ApplyConsequences(Consequences, By(Role.AreaTeamDirector, "2015-02-02")));
        return escalation;
    }

    public static Escalation Withdrawn()
    {
        var escalation = Put();
        Done(escalation.Withdraw("It was opened in error.", Director));
        return escalation;
    }

    public static CommunicationAnswers Letter(string on = TodayText) => new(CommunicationKind.Letter, Day(on), "Both sides", "What was said.", []);

    public static void Done(Outcome outcome) => Assert.True(
        outcome.IsDone, $"{outcome.Kind}: {string.Join('\n', outcome.Findings.Select(finding => finding.Message))}");

    public static void Conflicts(Outcome outcome) => Assert.Equal(OutcomeKind.Conflict, outcome.Kind);

    public static void Refused(Outcome outcome, string rule, string message, string? field = null)
    {
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((rule, message, field), (finding.Rule.Id, finding.Message, finding.Field));
    }

    /// <summary>Every role but these is refused, with this message.</summary>
    public static void OnlyFor(IEnumerable<Role> roles, string rule, string message, Func<Actor, Outcome> act)
    {
        foreach (var role in Enum.GetValues<Role>().Except(roles))
        {
            Refused(act(By(role)), rule, message);
        }
    }

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    public static DateOnly? DateOf(DateTimeOffset? moment) => moment is { } at ? DateOnly.FromDateTime(at.Date) : null;
}
