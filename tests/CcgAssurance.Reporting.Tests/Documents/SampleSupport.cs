using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>Reports with agreed support.</summary>
internal static class SampleSupport
{
    /// <summary>A report with a package in full and one that is withheld.</summary>
    public static QuarterlyReport Report { get; } = With(Surgery, ReportedSupport.Withheld([new DomainNumber(5)]));

    public static ReportedSupport Surgery => new()
    {
        Number = 12,
        Title = "Shorter waits for surgery",
        Domains = [new DomainNumber(3)],
        StartsOn = new DateOnly(2014, 7, 1),
        EndsOn = new DateOnly(2015, 5, 29),
        Objectives = "Bring waits back under 18 weeks in:\n- orthopaedics\n- ophthalmology",
        ExpectedImprovement = "Nine in ten patients are treated within 18 weeks by the end of May, and nobody waits for a year.",
        ExitCircumstances = "The standard is met in three months running.",
        Measures =
        [
            new ReportedMeasure(
                SupportType.PeerReview,
                "A peer review of the pathway by a group that met the standard.",
                ProviderKind.AnotherCcg,
                "NHS Anyshire South CCG",
                new DateOnly(2014, 9, 26)),
            new ReportedMeasure(SupportType.AdviceAndExpertise, "Advice on the plan for capacity.", ProviderKind.NhsEngland, "NHS England", null),
        ],
        Indicators =
        [
            new ReportedIndicator("Treated within 18 weeks", "84%", "90%", new DateOnly(2015, 5, 29)),
            new ReportedIndicator("Waits of more than a year", null, null, null),
        ],
        Trajectories = [Waits],
    };

    private static ReportedTrajectory Waits => new(
        "Waits under 18 weeks",
        TrajectoryUnit.Percent,
        ImprovementDirection.Up,
        [
            new ReportedPoint(new DateOnly(2014, 7, 31), 84.5m, 85, false),
            new ReportedPoint(new DateOnly(2014, 8, 29), 86, 85.2m, true),
            new ReportedPoint(new DateOnly(2014, 9, 30), 87, null, true),
            new ReportedPoint(new DateOnly(2014, 10, 15), null, 86.4m, false),
            new ReportedPoint(new DateOnly(2014, 10, 31), 88, null, false),
            new ReportedPoint(new DateOnly(2015, 5, 29), 90, null, false),
        ]);

    /// <summary>A report whose domains 3 and 5 are assured with support.</summary>
    public static QuarterlyReport With(params IReadOnlyList<ReportedSupport> support)
    {
        var (assured, supported) = (AssuranceCategory.Assured, AssuranceCategory.AssuredWithSupport);
        return SampleReport.Whole(assured, assured, supported, assured, supported, assured) with { Support = support };
    }

    /// <summary>The package with as much of everything as it can have.</summary>
    public static ReportedSupport Large()
    {
        var texts = string.Join(' ', Enumerable.Range(1, 500).Select(number => $"word{number}"));
        return Surgery with
        {
            Title = new string('W', SupportTerms.TitleMaxLength),
            Domains = [new DomainNumber(3), new DomainNumber(5)],
            Objectives = texts,
            ExpectedImprovement = texts,
            ExitCircumstances = texts,
            Measures =
            [
                .. Enumerable.Range(1, 40).Select(number => new ReportedMeasure(
                    (SupportType)(number % 11),
                    $"Measure{number:00} {string.Join(' ', texts.Split(' ').Take(number == 7 ? 300 : 12))}",
                    (ProviderKind)(number % 6),
                    $"Provider number {number}",
                    new DateOnly(2014, 9, 1).AddDays(number))),
            ],
            Indicators = [.. Enumerable.Range(1, 12).Select(number => new ReportedIndicator($"Indicator{number:00}", "84%", "90%", null))],
            Trajectories =
            [
                Waits,
                Waits with { Name = "Nothing planned yet", Points = [] },
                new ReportedTrajectory(
                    "Deficit, cumulative",
                    TrajectoryUnit.Pounds,
                    ImprovementDirection.Down,
                    [.. Enumerable.Range(1, 60).Select(Deficit)]),
            ],
        };
    }

    private static ReportedPoint Deficit(int month) => new(
        new DateOnly(2014, 4, 30).AddMonths(month),
        19_000_000 - (month * 250_000),
        month < 9 ? 19_100_000 - (month * 240_000) : null,
        month < 9);
}
