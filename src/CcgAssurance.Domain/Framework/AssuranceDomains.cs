using static CcgAssurance.Domain.Framework.GuidanceRules;

namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The six assurance domains with the 35 descriptors of 2014/15 (2014/15 operational guidance, paras 10 to 17). The
/// questions are the guidance's own; the descriptors are in our words.
/// </summary>
[Rule("R30", "R70")]
public static class AssuranceDomains
{
    /// <summary>Domain 1, quality of what is commissioned (para 12).</summary>
    public static AssuranceDomain QualityOfServices { get; } = new(
        new(1), "High quality services",
        "Are patients receiving clinically commissioned, high quality services?",
        [
            new(R35, "agrees its vision, priorities and quality aims with its member practices and carries them into its " +
                "operational and strategic plans"),
            new(R36, "gives clinicians a strong part in designing and monitoring provider contracts, and sets the quality " +
                "and outcomes it wants from them"),
            new(R37, "holds contracts with action plans for meeting clinical standards of urgent and emergency care seven days " +
                "a week, and for changing how that care is provided"),
            new(R38, "plays an active part in the Quality Surveillance Group and sends the right people to it"),
            new(R39, "supports delivery with a sound constitution and sound governance"),
            new(R40, "asks its member practices and main partners for their views in surveys, local Healthwatch and the health " +
                "and wellbeing board among them"),
            new(R41, "works with providers so that patients benefit from better nursing, midwifery and care staffing"),
            new(R42, "acts early with providers and partners to protect patients when something is wrong, responds to Care " +
                "Quality Commission and other reviews, and takes part in risk summits"),
        ]);

    /// <summary>Domain 2, engagement of patients and the public (para 13).</summary>
    public static AssuranceDomain PublicEngagement { get; } = new(
        new(2), "Patient and public engagement",
        "Are patients and the public actively engaged and involved?",
        [
            new(R43, "knows its community and what people there need"),
            new(R44, "helps to write and refresh the Joint Strategic Needs Assessment and the Joint Health and Wellbeing " +
                "Strategy, and keeps its own plan and commissioning intentions in line with them"),
            new(R45, "has open ways of bringing what patients and the public say into its decisions, from Healthwatch " +
                "evidence and feedback to complaints and concerns"),
            new(R46, "commissions care around the person: support to manage their own health, shared decisions, personal " +
                "care plans, and a personal health budget for everyone who may benefit"),
            new(R47, "uses information technology to help patients and the public take part"),
        ]);

    /// <summary>Domain 3, plans and outcomes (para 14).</summary>
    public static AssuranceDomain PlansAndOutcomes { get; } = new(
        new(3), "Plans and outcomes",
        "Are CCG plans delivering better outcomes for patients?",
        [
            new(R48, "knows in detail where outcomes could improve most, and has plans, ambitions and interventions aimed " +
                "there"),
            new(R49, "uses data to measure its starting point, compare itself with neighbouring and similar CCGs and follow " +
                "improvement over time, and plans from what it finds"),
            new(R50, "has operational and strategic plans that are clear, credible and aimed at quality and efficiency, built on " +
                "strong engagement with local clinicians and the public"),
            new(R51, "agrees and signs contracts with its main providers every year and has systems to track performance " +
                "against them"),
        ]);

    /// <summary>Domain 4, governance (para 15).</summary>
    public static AssuranceDomain Governance { get; } = new(
        new(4), "Robust governance",
        "Does the CCG have robust governance arrangements?",
        [
            new(R52, "has well-developed governance, with a constitution that meets the law and standard financial " +
                "management"),
            new(R53, "spends its running costs well and keeps costs down across the commissioning system"),
            new(R54, "manages risk of every kind, whether clinical, corporate or about money and performance, with plans for " +
                "business continuity and for emergencies (EPRR)"),
            new(R55, "joins other commissioners in getting excellent commissioning support that it can afford"),
            new(R56, "watches and acts on information about quality, patient feedback included, so that it sees the early " +
                "signs of a failing service"),
            new(R57, "deals with serious incidents and never events and learns from them"),
            new(R58, "finds health inequalities and acts on them in its plan and in the Joint Strategic Needs Assessment"),
            new(R59, "has proper safeguarding systems in place"),
            new(R60, "aims its commissioning plans at better quality and outcomes"),
            new(R61, "keeps its governing body's attention on quality, with frequent reports and discussion of how to " +
                "improve it"),
            new(R62DelegatedFunctionsInDomain4,
                "safely carries out the functions NHS England has delegated to it, such as out-of-hours services and " +
                "GP information technology"),
        ]);

    /// <summary>Domain 5, partnership (para 16).</summary>
    public static AssuranceDomain Partnership { get; } = new(
        new(5), "Working in partnership",
        "Are CCGs working in partnership with others?",
        [
            new(R63, "has sound governance and a constitution in place"),
            new(R64, "works with councils, community and voluntary bodies and others in the NHS, and is close to the health and " +
                "wellbeing board, as their Joint Health and Wellbeing Strategy and Joint Strategic Needs Assessment show"),
            new(R65, "has agreed with its partners how safeguarding works"),
        ]);

    /// <summary>Domain 6, leadership (para 17).</summary>
    public static AssuranceDomain Leadership { get; } = new(
        new(6), "Strong leadership",
        "Does the CCG have strong and robust leadership?",
        [
            new(R66, "has a sound plan for its own organisational development"),
            new(R67, "involves clinicians in redesigning and improving services"),
            new(R68, "chooses senior leaders with the right attributes and skills"),
            new(R69, "has a clear plan for bringing on future leaders and for succession"),
        ]);

    /// <summary>The six domains in the guidance's order.</summary>
    public static IReadOnlyList<AssuranceDomain> All { get; } =
        [QualityOfServices, PublicEngagement, PlansAndOutcomes, Governance, Partnership, Leadership];
}
