using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>Agreements on support as they come, with invented names.</summary>
internal static class SampleAgreements
{
    public static readonly DateTimeOffset MadeAt = new(2014, 7, 3, 9, 30, 0, TimeSpan.Zero);

    private static readonly string Words500 = string.Join(' ', Enumerable.Range(1, 500).Select(number => $"word{number}"));

    /// <summary>The first edition, which both sides accepted on different days.</summary>
    public static SupportAgreementReport Agreed { get; } = new()
    {
        Number = 12,
        Edition = 1,
        Stage = TermsStage.Agreed,
        AreaTeam = "Anyshire and Sometown",
        CcgCode = "X01",
        CcgName = "NHS Anyshire North CCG",
        FrameworkKey = FrameworkVersions.Y2014To15.Key,
        Title = "Shorter waits for surgery",
        Domains = [new DomainNumber(3)],
        Issues = ["Cancelled operations at Anytown Hospital", "Waits for orthopaedic surgery"],
        Rationale = "The standard was missed in six months, and the CCG's plan does not say how it will be met.",
        Objectives = "Bring waits back under 18 weeks in:\n- orthopaedics\n- ophthalmology",
        ExpectedImprovement = "Nine in ten patients are treated within 18 weeks by the end of May, and nobody waits for a year.",
        ExitCircumstances = "The standard is met in three months running.",
        StartsOn = new DateOnly(2014, 7, 7),
        EndsOn = new DateOnly(2015, 5, 29),
        Monitoring = "Every month, in a call between both leads",
        NextDiscussionOn = new DateOnly(2014, 8, 4),
        Partners = ["Anytown Hospitals NHS Trust", "Sometown Council"],
        Power = new("14Z10", "Power of NHS England to provide assistance or support"),
        PowerUse = "NHS England pays for the reviewer and lends an analyst for 20 days",
        PowerPurpose = "To help the CCG to find out where patients wait and why.",
        Measures =
        [
            new(
                SupportType.PeerReview,
                "A peer review of the pathway by a group that met the standard.",
                ProviderKind.AnotherCcg,
                "NHS Anyshire South CCG",
                "20 days of a reviewer, paid for by NHS England",
                "Ruth Sample",
                new DateOnly(2014, 9, 26)),
            new(
                SupportType.AdviceAndExpertise, "Advice on the plan for capacity.", ProviderKind.NhsEngland, "NHS England", "No extra cost",
                "Sam Sample", new DateOnly(2014, 8, 29)),
        ],
        Indicators =
        [
            new("Treated within 18 weeks", "84%", "90%", new DateOnly(2015, 5, 29), IsForExit: true),
            new("Waits of more than a year", "12 patients", "None", new DateOnly(2014, 12, 31), IsForExit: false),
        ],
        Trajectories =
        [
            new(
                "Waits under 18 weeks", TrajectoryUnit.Percent, ImprovementDirection.Up,
                [new(new(2014, 7, 31), 84.5m), new(new(2014, 10, 31), 87), new(new(2015, 1, 30), 88.5m), new(new(2015, 5, 29), 90)]),
        ],
        Restrictions =
        [
            new(RestrictionKind.Financial, "The money pays for the review alone.", "Assurance meeting for quarter 4", new DateOnly(2014, 6, 12)),
        ],
        Factors = [.. Enum.GetValues<SupportFactor>().Select(factor => new AgreedFactor(factor.DisplayText(), $"What we know of {factor}."))],
        NhsEnglandAcceptance = new("NHS England, Anyshire and Sometown area team", "Dr Ann Example", "Area team director", new(2014, 7, 1)),
        CcgAcceptance = new("NHS Anyshire North CCG", "Peter O'Sample", "CCG lead", new(2014, 7, 3)),
        Sources = ["2014/15 operational guidance, para 54", "National Health Service Act 2006, section 14Z10"],
    };

    /// <summary>A later edition with more support for two domains of a group that does not exist.</summary>
    public static SupportAgreementReport Changed { get; } = Agreed with
    {
        Edition = 3,
        Change = TermsChange.Raised,
        ChangeReason = "Waits grew over the winter, and the review found too few theatres",
        IsInvented = true,
        Domains = [new DomainNumber(3), new DomainNumber(5)],
        Theme = Theme.ParityOfEsteem,
        SupersedesNumber = 7,
        Restrictions = [new(RestrictionKind.Other, "The analyst works on surgery only.", "Call", new DateOnly(2014, 6, 12))],
        NhsEnglandAcceptance = Agreed.NhsEnglandAcceptance! with { On = new DateOnly(2015, 1, 20) },
        CcgAcceptance = Agreed.CcgAcceptance! with { On = new DateOnly(2015, 1, 16) },
    };

    /// <summary>One that the area team has accepted and the group has not.</summary>
    public static SupportAgreementReport Proposed { get; } = Agreed with { Stage = TermsStage.Proposed, CcgAcceptance = null };

    /// <summary>A draft in which next to nothing is written.</summary>
    public static SupportAgreementReport Empty { get; } = new()
    {
        Edition = 1,
        Stage = TermsStage.Draft,
        AreaTeam = Agreed.AreaTeam,
        CcgCode = Agreed.CcgCode,
        CcgName = Agreed.CcgName,
        FrameworkKey = Agreed.FrameworkKey,
        Title = "Better plans",
        Domains = [],
        Power = Agreed.Power,
        Trajectories = [new("Nothing planned yet", TrajectoryUnit.Count, ImprovementDirection.Down, [])],
        Factors = [new(SupportFactor.HistoricalLegacy.DisplayText(), null)],
    };

    /// <summary>One whose texts have lists, tables and quotation marks.</summary>
    public static SupportAgreementReport Typed { get; } = Agreed with
    {
        Rationale = "Waits by specialty:\n\nSpecialty\tWaits\tTarget\nOrthopaedics\t81%\t90%\nOphthalmology\t86%\t90%\n\nThe \"backlog\" grew.",
        ExitCircumstances = "1. The standard is met in three months running\n2. Nobody waits for a year",
        PowerUse = "- It pays the reviewer\n- It lends an analyst",
        Measures =
        [
            Agreed.Measures[0] with { Description = "A peer review of:\n- referrals\n- theatres", Resourcing = "Who\tDays\nReviewer\t20\nAnalyst\t5" },
        ],
        Factors = [new(SupportFactor.HistoricalLegacy.DisplayText(), "- A merger in 2011\n- The CCG's old contract")],
    };

    /// <summary>As much of everything as a package can have, with long names.</summary>
    public static SupportAgreementReport Large { get; } = Changed with
    {
        AreaTeam = "Greater Anyshire, Northshire, Sometown and the Isle of Example",
        CcgName = "NHS Greater Anyshire, Northshire and Sometown Clinical Commissioning Group",
        Title = string.Concat(Enumerable.Repeat("Shorter waits for planned, urgent and cancer care ", 3)).Trim(),
        Rationale = Words500,
        Objectives = Words500,
        ExpectedImprovement = Words500,
        ExitCircumstances = Words500,
        ChangeReason = Words500,
        PowerUse = Words500,
        PowerPurpose = Words500,
        Measures =
        [
            .. Enumerable.Range(1, 40).Select(number => new AgreedMeasure(
                (SupportType)(number % 11),
                $"Measure{number:00} {string.Join(' ', Words500.Split(' ').Take(number == 7 ? 300 : 12))}",
                (ProviderKind)(number % 6),
                number == 8 ? "Featherstonehaugh Cholmondeley Healthcare Improvement Consultancy LLP" : $"Provider number {number}",
                number % 3 == 0 ? $"Resources{number:00}, {string.Join(' ', Words500.Split(' ').Take(60))}" : $"Resources{number:00}",
                number == 9 ? "Professor Dame Alexandra Featherstonehaugh Cholmondeley OBE" : $"Owner{number:00} Sample",
                new DateOnly(2014, 9, 1).AddDays(number))),
        ],
        Indicators = [.. Enumerable.Range(1, 12).Select(number => new AgreedIndicator($"Indicator{number:00}", "84%", "90%", null, number < 3))],
        Trajectories =
        [
            .. Agreed.Trajectories,
            new(
                "Deficit, cumulative", TrajectoryUnit.Pounds, ImprovementDirection.Down,
                [.. Enumerable.Range(1, 60).Select(month => new AgreedPoint(new DateOnly(2014, 4, 30).AddMonths(month), 19_000_000 - (month * 250_000)))]),
        ],
        Restrictions = [new(RestrictionKind.Financial, Words500, "Assurance meeting", new DateOnly(2014, 6, 12))],
        Factors = [.. Enum.GetValues<SupportFactor>().Select(factor => new AgreedFactor(factor.DisplayText(), Words500))],
        NhsEnglandAcceptance = new(
            "NHS England, Greater Anyshire, Northshire, Sometown and the Isle of Example area team",
            "Professor Dame Alexandra Featherstonehaugh Cholmondeley OBE", "Area team director", new(2015, 1, 20)),
    };

    public static IReadOnlyDictionary<string, SupportAgreementReport> All { get; } = new Dictionary<string, SupportAgreementReport>
    {
        ["agreed"] = Agreed,
        ["changed"] = Changed,
        ["proposed"] = Proposed,
        ["empty"] = Empty,
        ["typed"] = Typed,
        ["large"] = Large,
    };
}
