using System.Globalization;
using System.Text;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Domain.Tests.Support;

/// <summary>Support packages of Z01 on 20 November 2014, at each stage, and who acts on them.</summary>
internal static class SupportFor
{
    public const string TodayText = "2014-11-20";

    public static readonly DateOnly Today = Day(TodayText);

    public static readonly DateOnly NextDiscussion = Day("2014-12-18");

    public static readonly OrganisationCode Ccg = OrganisationCode.Parse("Z01");

    public static readonly Actor Lead = By(Role.AreaTeamLead);

    public static readonly Actor Director = By(Role.AreaTeamDirector);

    public static readonly Actor CcgLead = By(Role.CcgLead);

    public static readonly TermsAnswers Terms = new()
    {
        Title = "Shorter waits for surgery",
        Domains = [DomainNumber.Parse("3", null)],
        Theme = Theme.ParityOfEsteem,
        Issues = [new LinkedIssue(Guid.Parse("11111111-1111-1111-1111-111111111111"), "Waits for surgery")],
        Rationale = "The standard was missed in six months, and the plan does not say how it is met.",
        Objectives = "Bring waits back under 18 weeks.",
        ExpectedImprovement = "Ninety per cent are treated within 18 weeks.",
        ExitCircumstances = "The standard is met in three months running.",
        StartsOn = Day("2014-12-01"),
        EndsOn = Day("2015-05-29"),
        PowerUse = "NHS England pays a peer reviewer for 20 days.",
        PowerPurpose = "To help the CCG to find out where patients wait.",
        Partners = "The council",
        Monitoring = "Every month",
        Factors = [.. Enum.GetValues<SupportFactor>().Select(factor => new FactorNote(factor, $"Considered: {factor}."))],
    };

    public static readonly MeasureAnswers Measure = new(
        SupportType.PeerReview, "A peer review of the pathway.", ProviderKind.NhsEngland, "NHS England", "20 days", "Ruth Okafor", Day("2015-02-27"));

    public static readonly IndicatorAnswers Indicator = new("Treated within 18 weeks", "84%", "90%", Day("2015-05-29"), IsForExit: true);

    public static readonly RestrictionAnswers Restriction = new(
        RestrictionKind.Financial, "The money pays for the review alone.", "Assurance meeting", Day("2014-11-10"));

    public static readonly TrajectoryAnswers Trajectory = new(
        "Treated within 18 weeks", TrajectoryUnit.Percent, ImprovementDirection.Up, [Point("2014-12-31", 85), Point("2015-03-31", 88)]);

    public static Actor By(Role role, string on = TodayText, string name = "") => new(
        new UserId(Guid.NewGuid()),
        name.Length > 0 ? name : role.ToString(),
        role,
        role.Level() == OrganisationLevel.Ccg ? Ccg : OrganisationCode.Parse("Y01"),
        new DateTimeOffset(Day(on), new TimeOnly(12, 0), TimeSpan.Zero));

    /// <summary>A draft to which nothing is missing, or only what the answers leave out.</summary>
    public static SupportPackage Draft(TermsAnswers? answers = null, SupportPackage? superseded = null)
    {
        var package = SupportPackage.Draft(Ccg, null, superseded, answers ?? Terms, Lead);
        Done(package.AddMeasure(Measure, Lead));
        Done(package.AddIndicator(Indicator, Lead));
        Done(package.AddRestriction(Restriction, Lead));
        Done(package.AddTrajectory(Trajectory, Lead));
        Done(package.PlanDiscussion(NextDiscussion, Lead));
        return package;
    }

    public static SupportPackage Proposed(TermsAnswers? answers = null, int number = 7, SupportPackage? superseded = null)
    {
        var package = Draft(answers, superseded);
        Done(package.Propose(number, Lead));
        return package;
    }

    public static SupportPackage Agreed(TermsAnswers? answers = null, int number = 7, SupportPackage? superseded = null)
    {
        var package = Proposed(answers, number, superseded);
        Done(package.Accept(superseded, Director));
        Done(package.Accept(superseded, CcgLead));
        return package;
    }

    /// <summary>Proposes the edition in hand and lets both sides accept it.</summary>
    public static void AgreeAnew(SupportPackage package, string on = TodayText)
    {
        if (!(package.NextDiscussionOn > Day(on)))
        {
            Done(package.PlanDiscussion(Day(on).AddDays(28), By(Role.AreaTeamLead, on)));
        }

        Done(package.Propose(99, By(Role.AreaTeamLead, on)));
        Done(package.Accept(null, By(Role.CcgLead, on)));
        Done(package.Accept(null, By(Role.AreaTeamDirector, on)));
    }

    public static EntryAnswers Entry(string on = TodayText, bool withFile = false, SupportEntryKind kind = SupportEntryKind.Letter) =>
        new(kind, Day(on), "Both sides", "What was said.", withFile ? [File("letter.pdf")] : []);

    public static UploadedFile File(string name) => FileCheck.Check(name, Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n")).File!;

    public static TrajectoryPoint Point(string on, decimal value) => new(Day(on), value);

    public static void Done(Outcome outcome) => Assert.True(
        outcome.IsDone, $"{outcome.Kind}: {string.Join('\n', outcome.Findings.Select(finding => finding.Message))}");

    public static void Conflicts(Outcome outcome) => Assert.Equal(OutcomeKind.Conflict, outcome.Kind);

    public static void Refused(Outcome outcome, string rule, string message, string? field = null)
    {
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((rule, message, field), (finding.Rule.Id, finding.Message, finding.Field));
    }

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    public static void AssertSameWords(SupportTerms first, SupportTerms second)
    {
        Assert.NotEqual(first.Id, second.Id);
        var (before, after) = (first.ToAnswers(), second.ToAnswers());
        Assert.Equal(before.Domains, after.Domains);
        Assert.Equal(before.Issues, after.Issues);
        Assert.Equal(before.Factors, after.Factors);
        Assert.Equal(before with { Domains = [], Issues = [], Factors = [] }, after with { Domains = [], Issues = [], Factors = [] });
        Assert.Equal(
            first.Measures.Select(row => (row.Key, row.Position, row.ToAnswers())), second.Measures.Select(row => (row.Key, row.Position, row.ToAnswers())));
        Assert.Equal(first.Indicators.Select(row => (row.Key, row.ToAnswers())), second.Indicators.Select(row => (row.Key, row.ToAnswers())));
        Assert.Equal(first.Restrictions.Select(row => (row.Key, row.ToAnswers())), second.Restrictions.Select(row => (row.Key, row.ToAnswers())));
        Assert.Equal(
            first.Trajectories.Select(row => (row.Key, row.Name, string.Join(',', row.Planned))),
            second.Trajectories.Select(row => (row.Key, row.Name, string.Join(',', row.Planned))));
        Assert.Empty(first.Measures.Select(row => row.Id).Intersect(second.Measures.Select(row => row.Id)));
    }

    public static DateOnly? DateOf(DateTimeOffset? moment) => moment is { } at ? DateOnly.FromDateTime(at.Date) : null;

    public static Outcome AddActual(this SupportPackage package, ActualAnswers actual, Actor actor) =>
        package.RecordActuals(actual.Trajectory, [new TrajectoryPoint(actual.On, actual.Value)], actor);
}
