using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>Documents of cases for intervention as they come, with invented names.</summary>
internal static class SampleInterventions
{
    public static readonly DateTimeOffset MadeAt = new(2014, 5, 6, 9, 30, 0, TimeSpan.Zero);

    private const string Typed = "What is to be done:\n- write a plan\n- publish it\n\nMonth\tSpending\nApril\t£1.2 million\nMay\t£1.1 million";

    private static readonly string Words500 = string.Join(' ', Enumerable.Range(1, 500).Select(number => $"word{number}"));

    /// <summary>The first version, which stops the group from carrying out functions.</summary>
    public static DirectionReport Signed { get; } = new()
    {
        Intervention = 7,
        Number = 1,
        Stage = DirectionVersionStage.SignedOff,
        AreaTeam = "Anyshire and Sometown",
        CcgCode = "X01",
        CcgName = "NHS Anyshire North CCG",
        Powers = [InterventionPower.CeaseFunctions, InterventionPower.ReplaceAccountableOfficer, InterventionPower.VaryConstitution],
        Text = "NHS England directs the CCG not to arrange planned surgery.",
        Functions = "Planned surgery",
        StartsOn = new DateOnly(2014, 5, 12),
        EndsOn = new DateOnly(2015, 3, 31),
        StopsFor = StopsFor.Ccg,
        NewAccountableOfficer = "Bea Sample",
        ConstitutionChange = "The governing body has a seat for a surgeon.",
        CarriedOutBy = "NHS England",
        Conditions = "It is lifted when waits are safe.",
        Requirements =
        [
            new("Write a plan.", new DateOnly(2014, 6, 16), 6, NeedsApproval: true),
            new("Publish the waits each month.", new DateOnly(2014, 6, 30), null, NeedsApproval: false),
        ],
        InForceOn = new DateOnly(2014, 5, 5),
        SignedOn = new DateOnly(2014, 5, 5),
        SignedBy = "Sam Sample",
        Sources = ["National Health Service Act 2006, section 14Z21", "2014/15 operational guidance, Annex 4"],
    };

    /// <summary>The second version, with what somebody typed.</summary>
    public static DirectionReport Varied { get; } = Signed with
    {
        Number = 2,
        Powers = [InterventionPower.DirectFunctions],
        Text = Typed,
        StopsFor = null,
        StartsOn = null,
        NewAccountableOfficer = null,
        ConstitutionChange = null,
        CarriedOutBy = null,
        ChangeReason = "Two hospitals merged.",
        SignedOn = new DateOnly(2014, 9, 1),
    };

    /// <summary>A draft to the group that carries out functions for another one; both are made up.</summary>
    public static DirectionReport Draft { get; } = Signed with
    {
        Stage = DirectionVersionStage.PutForward,
        CcgCode = "X02",
        CcgName = "NHS Anyshire South CCG",
        AboutCcgName = "NHS Anyshire North CCG",
        IsInvented = true,
        Powers = [InterventionPower.ExerciseByBoardOrOtherCcg],
        StopsFor = null,
        EndsOn = null,
        NewAccountableOfficer = null,
        ConstitutionChange = null,
        CarriedOutBy = "NHS Anyshire South CCG",
        Conditions = null,
        Requirements = [new("Take over the contracts.", null, 1, NeedsApproval: false), new("Report each quarter.", null, 4, NeedsApproval: false)],
        InForceOn = null,
        SignedOn = null,
        SignedBy = null,
    };

    /// <summary>As long as it gets.</summary>
    public static DirectionReport Long { get; } = Signed with
    {
        Text = string.Join("\n\n", Enumerable.Repeat(Words500, 5)),
        Requirements = [.. Enumerable.Range(1, 40).Select(at => new DirectedRequirement($"{at}: {Words500}", new DateOnly(2014, 6, 16), null, false))],
    };

    public static IReadOnlyDictionary<string, DirectionReport> Directions { get; } = new Dictionary<string, DirectionReport>
    {
        ["signed"] = Signed,
        ["varied"] = Varied,
        ["draft"] = Draft,
    };

    /// <summary>The only direction is lifted.</summary>
    public static LiftingReport Lifted { get; } = new()
    {
        Intervention = 7,
        DatedOn = new DateOnly(2015, 4, 2),
        AreaTeam = "Anyshire and Sometown",
        CcgName = "NHS Anyshire North CCG",
        Directions = [new("NHS Anyshire North CCG", new DateOnly(2014, 5, 5))],
        Remaining = 0,
        Reason = "Waits are safe.",
        SignedOn = new DateOnly(2015, 4, 2),
        SignedBy = "Sam Sample",
    };

    public static IReadOnlyDictionary<string, LiftingReport> Liftings { get; } = new Dictionary<string, LiftingReport>
    {
        ["one"] = Lifted,
        ["several"] = Lifted with
        {
            Directions = [.. Lifted.Directions, new("NHS Anyshire South CCG", new DateOnly(2014, 7, 1))],
            IsInvented = true,
            Reason = Typed,
        },
        ["draft"] = Lifted with { Remaining = 1, SignedOn = null, SignedBy = null },
    };

    /// <summary>What goes to the committee.</summary>
    public static InterventionSummary Submitted { get; } = new()
    {
        Number = 7,
        Subject = "Surgery is not commissioned safely",
        AreaTeam = "Anyshire and Sometown",
        CcgCode = "X01",
        CcgName = "NHS Anyshire North CCG",
        Domains = [new DomainNumber(1), new DomainNumber(3)],
        OpenedBy = "Ada Sample",
        OpenedOn = new DateOnly(2014, 4, 1),
        SubmittedOn = new DateOnly(2014, 4, 28),
        SubmittedBy = "Ada Sample",
        DatedOn = new DateOnly(2014, 4, 25),
        Summary = "The CCG cannot say how waits come down.",
        Evidence = "The letters and the minutes.",
        Justification = "Nothing else has worked.",
        Grounds = [InterventionGround.Failing, InterventionGround.AtRiskOfFailing],
        GroundReason = "The CCG does not commission surgery.",
        Route = InterventionRoute.PowersInsufficient,
        Proportionality = "Only one function is directed.",
        Escalations = ["Escalation 4: Waits for surgery"],
        Options = [new("A support package", true, "It did not help."), new("Escalation", false, "It goes on.")],
        Steps =
        [
            new(
                InterventionStep.AssuranceMeeting, "Ruth Sample", new DateOnly(2014, 4, 2), [new("First formally raised", "1 March 2014")],
                [new("The concern", "Surgery is late.")]),
            new(InterventionStep.ConsistencyReview, "Ruth Sample", new DateOnly(2014, 4, 20), [], [new("How it was done", "By telephone.")]),
        ],
        Peers = [new("Jo Peer", "Area team director", PeerConclusion.Supported, "It is right.")],
        Documents = ["Step 1: minutes.pdf"],
        Directions = [Signed with { Stage = DirectionVersionStage.PutForward, InForceOn = null, SignedOn = null, SignedBy = null }],
        Considered = [new("Willingness of NHS Anyshire South CCG", "It agreed in writing.")],
    };

    public static IReadOnlyDictionary<string, InterventionSummary> Summaries { get; } = new Dictionary<string, InterventionSummary>
    {
        ["submitted"] = Submitted,
        ["serious"] = Submitted with
        {
            Domains = [new DomainNumber(1)],
            Route = InterventionRoute.SeriousPatientRisk,
            RiskStatement = "Patients are harmed.",
            Escalations = [],
            IsInvented = true,
            Summary = Typed,
            Directions = [Signed, Varied, Draft],
        },
        ["begun"] = Submitted with
        {
            SubmittedOn = null,
            SubmittedBy = null,
            DatedOn = null,
            Summary = null,
            Evidence = null,
            Documents = [],
            Escalations = [],
            Options = [],
            Steps = [new(InterventionStep.ConsistencyReview, null, null, [], [])],
            Peers = [new("Jo Peer", "Area team director", null, null)],
            Directions = [],
            Considered = [],
        },
    };
}
