using System.Globalization;
using System.Text;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Tests.Interventions;

/// <summary>Cases for intervention in Z01 on 20 November 2014, at each stage, and who acts on them.</summary>
internal static class InterventionFor
{
    public const string TodayText = "2014-11-20";

    public static readonly DateOnly Today = Day(TodayText);

    public static readonly OrganisationCode Ccg = OrganisationCode.Parse("Z01"), OtherCcg = OrganisationCode.Parse("Z02");

    public static readonly OrganisationCode Team = OrganisationCode.Parse("Y01"), OtherTeam = OrganisationCode.Parse("Y02");

    public static readonly NamedCcg Own = new(Ccg, "Upper Wending CCG"), Other = new(OtherCcg, "Lower Wending CCG");

    public static readonly Actor Lead = By(Role.AreaTeamLead);

    public static readonly Actor Director = By(Role.AreaTeamDirector);

    public static readonly Actor CcgLead = By(Role.CcgLead);

    public static readonly Actor Region = By(Role.RegionalReviewer);

    public static readonly Actor Peer = By(Role.AreaTeamDirector, name: "Jo Peer") with { Organisation = OtherTeam };

    public static readonly Actor Member = By(Role.CommitteeMember, "2014-12-03");

    public static readonly Actor Chief = By(Role.ChiefExecutive, "2014-12-05");

    public static readonly EvidenceAnswers Escalation = new(Guid.Parse("11111111-1111-1111-1111-111111111111"), 4, "Waits for surgery", IsEvidence: true);

    public static readonly AlternativeAnswers[] Alternatives =
    [
        new(AlternativeKind.InformationRequest, null, "It was asked twice.", IsExhausted: true),
        new(AlternativeKind.Support, null, "It did not help.", IsExhausted: true),
        new(AlternativeKind.Escalation, null, "It goes on.", IsExhausted: false),
    ];

    public static readonly OpeningAnswers Opening = new()
    {
        Subject = "Surgery is not commissioned safely",
        Justification = "Nothing else has worked.",
        Domains = [new(3)],
        Grounds = [InterventionGround.Failing],
        GroundReason = "The group does not commission surgery.",
        Route = InterventionRoute.PowersInsufficient,
        Evidence = [Escalation],
        Proportionality = "Only one function is directed.",
        Alternatives = Alternatives,
    };

    public static readonly OpeningAnswers Serious = Opening with
    {
        Route = InterventionRoute.SeriousPatientRisk,
        RiskStatement = "Patients are harmed.",
        Evidence = [],
    };

    public static readonly MeetingStepAnswers Meeting = new(Day("2014-09-10"), null, null, "Surgery is late.", "Waits and complaints.", null);

    public static readonly ContactAnswers Contact = new(Day("2014-08-01"), "The lead and the accountable officer", "Waits grow.");

    public static readonly RequestStepAnswers Request =
        new(new LinkedRequest(Guid.Parse("33333333-3333-3333-3333-333333333333"), 5, "Plan for surgery", Day("2014-09-12"), IsFormal: true), "The plan.");

    public static readonly SupportStepAnswers Considered = new(Day("2014-10-20"), Day("2014-10-10"), null, "It came too late.");

    public static readonly SupportNoteAnswers Note = new(SupportAct.Given, SupportTeam.Regional, Day("2014-10-15"), "A recovery lead.");

    public static readonly OptionsStepAnswers Options =
        new(Today, "Nothing else is left.", "The board loses a function.", ImpactFinding.NoWorseOff, "Care goes on.");

    public static readonly ReviewStepAnswers Review = new(Today, "A peer read everything.", IsForTheBoard: true);

    public static readonly SummaryStepAnswers Summary = new(Today, "The summary report.", "The letters.");

    public static readonly DirectionAnswers Wording = new()
    {
        Powers = [InterventionPower.DirectFunctions],
        Text = "The group must commission surgery.",
        Functions = "Planned surgery",
    };

    public static readonly DirectionAnswers ByOther = new()
    {
        Powers = [InterventionPower.ExerciseByBoardOrOtherCcg],
        Text = "Another group commissions surgery.",
        Functions = "Planned surgery",
        CarriedOutBy = FunctionsCarriedOutBy.OtherCcg,
        OtherCcg = OtherCcg,
        OtherCcgName = Other.Name,
        Capability = "It does so well.",
        Capacity = "It has a team.",
        Willingness = "It agreed in writing.",
        WhyNotNhsEngland = "NHS England is further away.",
    };

    public static readonly RequirementAnswers Plan = new("Write a plan.", Day("2015-01-16"), null, NeedsApproval: false);

    public static readonly RequirementAnswers Officer = new("Appoint a director.", null, 6, NeedsApproval: true);

    public static readonly CommitteeAnswers Approval = new(CommitteeDecision.Approved, Day("2014-12-02"), "The committee agrees.");

    public static Actor By(Role role, string on = TodayText, string name = "", Guid? id = null) => new(
        new UserId(id ?? Guid.NewGuid()),
        name.Length > 0 ? name : role.ToString(),
        role,
        role.Level() switch
        {
            OrganisationLevel.Ccg => Ccg,
            OrganisationLevel.AreaTeam => Team,
            OrganisationLevel.Region => OrganisationCode.Parse("Y90"),
            OrganisationLevel.National => OrganisationCode.NhsEngland,
        },
        new DateTimeOffset(Day(on), new TimeOnly(12, 0), TimeSpan.Zero));

    public static ReviewerAnswers Named(Actor actor) => new(actor.UserId, actor.Name, actor.Role, actor.Organisation, [actor.Organisation]);

    public static InterventionCase Opened(OpeningAnswers? answers = null) => InterventionCase.Open(Ccg, 7, answers ?? Opening, Director);

    /// <summary>Steps are written, and none is complete.</summary>
    public static InterventionCase Written(OpeningAnswers? answers = null)
    {
        var opened = Opened(answers);
        Done(opened.WriteMeeting(Meeting, Lead));
        Done(opened.AddContact(Contact, Lead));
        Done(opened.WriteRequest(Request, Lead));
        Done(opened.WriteSupport(Considered, Lead));
        Done(opened.RecordSupport(Note, Region));
        Done(opened.WriteOptions(Options, Lead));
        return opened;
    }

    /// <summary>The first steps are complete.</summary>
    public static InterventionCase After(int steps, OpeningAnswers? answers = null)
    {
        var written = Written(answers);
        for (var step = 1; step <= steps; step++)
        {
            Done(written.CompleteStep((InterventionStep)step, true, Lead));
        }

        return written;
    }

    public static InterventionCase Proposed() => After(4);

    public static InterventionCase WithPeer()
    {
        var proposed = Proposed();
        Done(proposed.NameReviewer(Named(Peer), Lead));
        Done(proposed.WriteReview(Review, Lead));
        return proposed;
    }

    public static InterventionCase Reviewed()
    {
        var reviewed = WithPeer();
        Done(reviewed.Conclude(PeerConclusion.Supported, "It is right.", Peer));
        Done(reviewed.CompleteStep(InterventionStep.ConsistencyReview, true, Lead));
        return reviewed;
    }

    /// <summary>Nothing is missing but the submission.</summary>
    public static InterventionCase Drafted(DirectionAnswers? wording = null)
    {
        var drafted = Reviewed();
        Done(drafted.WriteSummary(Summary, Lead));
        Done(drafted.AddDirection(Own, Lead));
        Done(drafted.WriteDirection(drafted.Directions[0].Id, wording ?? Wording, Lead));
        Done(drafted.AddRequirement(drafted.Directions[0].Id, Plan, Lead));
        Done(drafted.AddRequirement(drafted.Directions[0].Id, Officer, Lead));
        if (wording?.OtherCcg is not null)
        {
            Done(drafted.AddDirection(Other, Lead));
            Done(drafted.WriteDirection(drafted.Directions[1].Id, new() { Text = "Commission surgery for Z01.", Functions = "Surgery" }, Lead));
        }

        return drafted;
    }

    public static InterventionCase Submitted(DirectionAnswers? wording = null)
    {
        var submitted = Drafted(wording);
        Done(submitted.CompleteStep(InterventionStep.CommitteeApproval, true, Director));
        return submitted;
    }

    public static InterventionCase Approved(DirectionAnswers? wording = null)
    {
        var approved = Submitted(wording);
        Done(approved.Decide(Approval, Member));
        return approved;
    }

    public static InterventionCase InForce(DirectionAnswers? wording = null)
    {
        var signed = Approved(wording);
        Assert.True(signed.Sign(Chief).IsDone);
        return signed;
    }

    public static InterventionCase Varied()
    {
        var varied = InForce();
        Done(varied.Vary(varied.Directions[0].Id, "More time is needed.", Lead));
        return varied;
    }

    public static InterventionCase Lifted()
    {
        var lifted = InForce();
        Done(lifted.ProposeLifting(null, "All is well.", Director));
        Done(lifted.SignLifting(By(Role.ChiefExecutive, "2015-06-01")));
        return lifted;
    }

    public static InterventionCase Withdrawn()
    {
        var withdrawn = Proposed();
        Done(withdrawn.Withdraw("It is not needed.", Director));
        return withdrawn;
    }

    public static InterventionCase WorseOff()
    {
        var worse = After(3);
        Done(worse.WriteOptions(Options with { Finding = ImpactFinding.WorseOff, FindingReason = "A ward closes." }, Lead));
        Done(worse.CompleteStep(InterventionStep.InterventionOptions, true, Lead));
        return worse;
    }

    public static InterventionCase NotSupported()
    {
        var ended = WithPeer();
        Done(ended.Conclude(PeerConclusion.NotSupported, "Support was not tried.", Peer));
        return ended;
    }

    public static InterventionCase Rejected()
    {
        var rejected = Submitted();
        Done(rejected.Decide(Approval with { Decision = CommitteeDecision.Rejected, Reason = "It goes too far." }, Member));
        return rejected;
    }

    public static UploadedFile File(string name) => FileCheck.Check(name, Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n")).File!;

    public static CommunicationAnswers Letter(string on = TodayText) => new(CommunicationKind.Letter, Day(on), "Both sides", "What was said.", []);

    public static void Done(Outcome outcome)
    {
        Assert.True(outcome.IsDone, $"{outcome.Kind}: {string.Join('\n', outcome.Findings.Select(finding => finding.Message))}");
        Assert.Empty(outcome.Findings);
    }

    public static void Conflicts(Outcome outcome) => Assert.Equal(OutcomeKind.Conflict, outcome.Kind);

    public static void Refused(Outcome outcome, string rule, string message, string? field = null)
    {
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((rule, message, field), (finding.Rule.Id, finding.Message, finding.Field));
    }

    /// <summary>Every role but these is refused, with this message.</summary>
    public static void OnlyFor(IEnumerable<Role> roles, string rule, string message, Func<Actor, Outcome> act, string on = TodayText)
    {
        foreach (var role in Enum.GetValues<Role>().Except(roles))
        {
            Refused(act(By(role, on)), rule, message);
        }
    }

    /// <summary>The messages of what is missing in a step, with their rules.</summary>
    public static IEnumerable<string> Missing(InterventionCase intervention, InterventionStep step) =>
        intervention.Missing(step, Today).Select(finding => $"{finding.Rule.Id} {finding.Message}");

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
