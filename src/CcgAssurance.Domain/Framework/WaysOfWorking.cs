namespace CcgAssurance.Domain.Framework;

/// <summary>
/// How NHS England and CCGs agreed to behave towards each other (2014/15 operational guidance, Annex 3). They matter most
/// in hard moments, so they are shown whenever support, escalation or intervention is considered (para 58 and Annex 4).
/// </summary>
[Rule("R247")]
public static class WaysOfWorking
{
    /// <summary>What all nine principles are for.</summary>
    public const string Aim =
        "To work together so that CCGs and NHS England secure high quality care for everyone, today and for those who come after.";

    /// <summary>The three headings in the guidance's order, with three principles each.</summary>
    public static IReadOnlyList<WaysOfWorkingHeading> Headings { get; } =
    [
        new("Build from common purpose",
        [
            new(1, "Whatever we do, patients and communities come first, and so do their health and wellbeing."),
            new(2, "Getting the best outcomes for patients and communities is a responsibility we share."),
            new(3, "We answer to each other for the difference we make to people's lives and for using public money well."),
        ]),
        new("Local leadership and accountability",
        [
            new(4, "We know that each of us leads a different part of the commissioning system, with our own duties and " +
                "answerability, and we respect that."),
            new(5, "We give each other room to lead and to act, so that new ideas and improvement can reach patients."),
            new(6, "We say plainly what we may decide, how we decide it and when we intervene, and we use those rules with " +
                "care and in the same way for everyone."),
        ]),
        new("Honesty and transparency",
        [
            new(7, "We come with good intentions and want to do what is right for patients; we agree on what is to be done, " +
                "stay open about how, and accept that we may differ there."),
            new(8, "We listen closely, talk openly, honestly and regularly, and use our differences constructively."),
            new(9, "We challenge each other as much as we support each other, and overcome difficulties together for the good " +
                "of patients."),
        ]),
    ];

    /// <summary>The nine principles on their own, in order.</summary>
    public static IReadOnlyList<WaysOfWorkingPrinciple> Principles { get; } =
        [.. Headings.SelectMany(heading => heading.Principles)];
}
