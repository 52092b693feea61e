using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;

namespace CcgAssurance.Data.Tests;

/// <summary>Support packages of 00C, whose area team is Q45, on 19 November 2014.</summary>
internal static class SupportSamples
{
    public static readonly Actor Lead = ActorOf(Role.AreaTeamLead, "Q45");

    public static readonly Actor Director = ActorOf(Role.AreaTeamDirector, "Q45");

    public static readonly Actor CcgLead = ActorOf(Role.CcgLead, "00C");

    public static readonly TermsAnswers Terms = new()
    {
        Title = "Shorter waits",
        Domains = [new DomainNumber(5), new DomainNumber(2)],
        Theme = Theme.BetterCare,
        Issues = [new LinkedIssue(Guid.CreateVersion7(), "Waits for surgery")],
        Rationale = "Missed in six months.",
        Objectives = "Under 18 weeks.",
        ExpectedImprovement = "90% within 18 weeks.",
        ExitCircumstances = "Met for three months.",
        StartsOn = new DateOnly(2014, 12, 1),
        EndsOn = new DateOnly(2015, 5, 29),
        Power = StatutoryPower.S14Z9,
        PowerUse = "NHS England pays a reviewer.",
        PowerPurpose = "To find where patients wait.",
        Partners = "The council\nHealthwatch",
        Monitoring = "Every month",
        Factors = [.. Enum.GetValues<SupportFactor>().Select(factor => new FactorNote(factor, $"Considered {factor}."))],
    };

    public static readonly MeasureAnswers Measure = new(
        SupportType.PeerReview, "A peer review.", ProviderKind.AnotherCcg, "NHS Northvale CCG", "20 days", "Ruth Okafor", new DateOnly(2015, 2, 27));

    public static readonly TrajectoryAnswers Trajectory = new(
        "Surplus or deficit",
        TrajectoryUnit.Pounds,
        ImprovementDirection.Up,
        [new(new DateOnly(2014, 12, 31), -19_000_000.1234m), new(new DateOnly(2015, 3, 31), 0.0001m), new(new DateOnly(2015, 4, 30), 0)]);

    public static Actor ActorOf(Role role, string organisation) => new(
        new UserId(Guid.CreateVersion7()),
        "Somebody",
        role,
        OrganisationCode.Parse(organisation),
        new DateTimeOffset(2014, 11, 19, 12, 0, 0, TimeSpan.Zero));

    public static SupportPackage Draft(string ccg = "00C", TermsAnswers? terms = null, SupportPackage? superseded = null)
    {
        var package = SupportPackage.Draft(OrganisationCode.Parse(ccg), null, superseded, terms ?? Terms, Lead);
        Done(package.AddMeasure(Measure, Lead));
        Done(package.AddMeasure(Measure with { Type = SupportType.Other }, Lead));
        Done(package.AddIndicator(new IndicatorAnswers("Within 18 weeks", "84%", "90%", new DateOnly(2015, 5, 29), true), Lead));
        Done(package.AddRestriction(
            new RestrictionAnswers(RestrictionKind.Financial, "For the review alone.", "Assurance meeting", new DateOnly(2014, 11, 10)), Lead));
        Done(package.AddTrajectory(Trajectory, Lead));
        Done(package.PlanDiscussion(new DateOnly(2014, 12, 18), Lead));
        return package;
    }

    public static SupportPackage Proposed(int number, string ccg = "00C", TermsAnswers? terms = null)
    {
        var package = Draft(ccg, terms);
        Done(package.Propose(number, Lead));
        return package;
    }

    public static SupportPackage Agreed(int number, string ccg = "00C", TermsAnswers? terms = null)
    {
        var package = Proposed(number, ccg, terms);
        Done(package.Accept(null, Director));
        Done(package.Accept(null, CcgLead));
        return package;
    }

    /// <summary>One that is agreed, with a row of each kind that can stand beside its terms, and a change in hand.</summary>
    public static SupportPackage WithEverything(int number)
    {
        var package = Agreed(number);
        var terms = package.TermsInForce!;
        var (today, trajectory) = (Lead.Today, terms.Trajectories[0].Key);
        Done(package.AddEntry(
            new EntryAnswers(SupportEntryKind.Letter, today, "Both sides", "Confirmed.", [FileCheck.Check("letter.pdf", SampleFiles.Pdf).File!]), CcgLead));
        Done(package.Confirm(new ConfirmationAnswers(terms.Restrictions[0].Key, today, package.Entries[0].Id), Lead));
        Done(package.RecordActuals(trajectory, [new(today, -19_400_000.5678m)], CcgLead));
        Done(package.AddReading(new ReadingAnswers(terms.Indicators[0].Key, today, "85%"), Lead));
        Done(package.AddReview(new ReviewAnswers(today, "On course.", "Waits fell."), new DateOnly(2015, 1, 15), Lead));
        var later = Lead with { At = Lead.At.AddMonths(3) };
        Done(package.AnswerMiss(new MissAnswers(trajectory, new DateOnly(2014, 12, 31), true, "A turnaround team."), later));
        Done(package.Withhold("Prices.", Director));
        Done(package.Revise(TermsChange.Raised, "The waits grow.", Lead));
        return package;
    }

    public static void Done(Outcome outcome) =>
        Assert.True(outcome.IsDone, $"{outcome.Kind}: {string.Join('\n', outcome.Findings.Select(finding => finding.Message))}");
}
