using static CcgAssurance.Domain.Framework.GuidanceRules;

namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The three cross-cutting themes of 2014/15 (2014/15 operational guidance, paras 18 to 27). The prompts on long-term
/// mental illness answer public comments on the framework, which found it overlooked.
/// </summary>
[Rule("R71")]
public static class CrossCuttingThemes
{
    /// <summary>Parity of esteem between mental and physical health (paras 19 to 21).</summary>
    [Rule("R78", "R79", "R80", "R81", "F11", "F12")]
    public static CrossCuttingTheme ParityOfEsteem { get; } = new(
        Theme.ParityOfEsteem, "parity-of-esteem", "Parity of esteem",
        [
            new(R78, "Progress on what the Mandate asks for: dementia diagnosis, and access to and recovery through " +
                "psychological therapies (IAPT)"),
            new(R78, "How care is commissioned jointly with partner agencies across a patient's whole life"),
            new(R79, "How the whole needs of patients and their families are considered at every stage of life"),
            new(R79, "Whether harm from missing mental health care gets the same attention as harm from missing physical " +
                "health care"),
            new(R79, "How patients can use their legal right to choose their mental health provider and the professional " +
                "whose team cares for them"),
            new(R79, "How the requirements of the Children and Families Act 2014 are met"),
            new(R80, "What indicators from the CCG Outcomes Indicator Set show about mental health locally"),
            new(R81, "Whether support is needed to improve parity at any age, including early intervention and prevention, " +
                "and what the national Parity of Esteem Programme can offer"),
            new(F11LongTermMentalIllness, "What is done for people with severe or long-term mental illness in their own right"),
            new(F12SupportInCommunity, "What community support people with long-term mental illness can count on, such as support " +
                "workers, living skills and help against isolation"),
        ]);

    /// <summary>Equality and fewer health inequalities (paras 22 to 24).</summary>
    [Rule("R82", "R83", "R84", "R85")]
    public static CrossCuttingTheme EqualityAndInequality { get; } = new(
        Theme.EqualityAndInequality, "equality", "Focus on equality, reducing inequality",
        [
            new(R82, "How the duty to reduce health inequalities is met (Health and Social Care Act 2012)"),
            new(R82, "How equality is promoted as the Public Sector Equality Duty requires"),
            new(R83, "In every domain, how well the CCG knows its population's health needs and assets"),
            new(R83, "In every domain, how its own commissioning and its work through health and wellbeing boards meet the " +
                "challenge of inequality"),
            new(R84, "In every domain, what is being done for the outcomes of the Equality Delivery System: easier access, " +
                "wider choice, better experience and better outcomes"),
            new(R85, "What the health inequalities toolkit or the Equality Delivery System has shown"),
        ]);

    /// <summary>Proactive, personal and joined-up care (paras 25 to 27).</summary>
    [Rule("R86", "R87", "R88", "F12")]
    public static CrossCuttingTheme BetterCare { get; } = new(
        Theme.BetterCare, "better-care", "Better care",
        [
            new(R86, "What the Better Care Fund indicators in the dashboard show"),
            new(R87, "How well the CCG knows its population, and how its own commissioning and its work through health and " +
                "wellbeing boards give patients joined-up care"),
            new(R87, "How care in the community is growing, for example through Integrated Care Pioneers, community budgets " +
                "or the Public Service Transformation Network, and what it does for patients' experience and outcomes"),
            new(R87, "How the additional services are improving care for older people and people with complex needs"),
            new(R88, "What is spent under the Proactive Care Programme and what it has achieved"),
            new(F12SupportInCommunity, "What community support people with long-term mental illness get as part of joined-up care"),
        ]);

    /// <summary>The three themes in the guidance's order.</summary>
    public static IReadOnlyList<CrossCuttingTheme> All { get; } = [ParityOfEsteem, EqualityAndInequality, BetterCare];
}
