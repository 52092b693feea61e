namespace CcgAssurance.Domain.Framework;

// The six assurance domains and their 35 descriptors (paras 10 to 17).
public static partial class GuidanceRules
{
    public static GuidanceRule R30 { get; } = Stated("R30", Guidance("para 10"),
        "There are six assurance domains in a fixed order, and each is shown as the question the guidance asks.");

    public static GuidanceRule R31 { get; } = Stated("R31", Guidance("paras 10 to 11"),
        "Descriptors guide a judgement and are not a checklist, so working through them is never required.");

    public static GuidanceRule R32PointsBeyondDescriptors { get; } = Stated("R32", Guidance("para 10"),
        "Either side can add points to a domain that match no descriptor.");

    public static GuidanceRule R33DescriptorsOpenToBothSides { get; } = Stated("R33", Guidance("para 11"),
        "Descriptors and the record of the conversation are open to both the CCG and the area team.");

    public static GuidanceRule R34ShortfallForNextConversation { get; } = Expected("R34", Guidance("para 11"),
        "Evidence of a shortfall in a domain is offered for discussion at the next " +
        "conversation, with a prompt on how NHS England could help.");

    public static GuidanceRule R35 { get; } = Stated("R35", Guidance("para 12"),
        "In domain 1 an effective CCG designs its vision, priorities and quality aims with its " +
        "member practices and carries them into both of its plans.");

    public static GuidanceRule R36 { get; } = Stated("R36", Guidance("para 12"),
        "In domain 1 an effective CCG brings strong clinical input to designing and monitoring " +
        "contracts with providers, with set standards for quality and outcomes.");

    public static GuidanceRule R37 { get; } = Stated("R37", Guidance("para 12"),
        "In domain 1 an effective CCG holds contracts with action plans for seven-day urgent " +
        "and emergency care standards and for changing those services.");

    public static GuidanceRule R38 { get; } = Stated("R38", Guidance("para 12"),
        "In domain 1 an effective CCG takes an active part in the Quality Surveillance Group, with the right people attending.");

    public static GuidanceRule R39 { get; } = Stated("R39", Guidance("para 12"),
        "In domain 1 an effective CCG rests its delivery on a sound constitution and sound governance.");

    public static GuidanceRule R40 { get; } = Stated("R40", Guidance("para 12"),
        "In domain 1 an effective CCG asks member practices and partners for their views in surveys, " +
        "local Healthwatch and the health and wellbeing board among them.");

    public static GuidanceRule R41 { get; } = Stated("R41", Guidance("para 12"),
        "In domain 1 an effective CCG helps providers to improve their nursing, midwifery and care staffing.");

    public static GuidanceRule R42 { get; } = Stated("R42", Guidance("para 12"),
        "In domain 1 an effective CCG acts with providers and partners to protect patients, " +
        "answers inspections and reviews, and attends risk summits.");

    public static GuidanceRule R43 { get; } = Stated("R43", Guidance("para 13"),
        "In domain 2 an effective CCG knows its community and understands what that community needs.");

    public static GuidanceRule R44 { get; } = Stated("R44", Guidance("para 13"),
        "In domain 2 an effective CCG helps to write and refresh the needs assessment and the " +
        "health and wellbeing strategy, and lines up its plan with them.");

    public static GuidanceRule R45 { get; } = Stated("R45", Guidance("para 13"),
        "In domain 2 an effective CCG has open arrangements that carry Healthwatch evidence, " +
        "patient feedback, complaints and concerns into its decisions.");

    public static GuidanceRule R46 { get; } = Stated("R46", Guidance("para 13"),
        "In domain 2 an effective CCG commissions care built around the person, including " +
        "personal health budgets for everyone who may benefit.");

    public static GuidanceRule R47 { get; } = Stated("R47", Guidance("para 13"),
        "In domain 2 an effective CCG uses information technology to help patients and the public take part.");

    public static GuidanceRule R48 { get; } = Stated("R48", Guidance("para 14"),
        "In domain 3 an effective CCG aims its plans at the places where outcomes can improve most.");

    public static GuidanceRule R49 { get; } = Stated("R49", Guidance("para 14"),
        "In domain 3 an effective CCG measures where it started, compares itself with local and " +
        "similar CCGs, tracks improvement and plans from what it learns.");

    public static GuidanceRule R50 { get; } = Stated("R50", Guidance("para 14"),
        "In domain 3 an effective CCG has operational and strategic plans that are clear, " +
        "credible and shaped by local clinicians and the public.");

    public static GuidanceRule R51 { get; } = Stated("R51", Guidance("para 14"),
        "In domain 3 an effective CCG signs its main contracts every year and tracks how well they are performed.");

    public static GuidanceRule R52 { get; } = Stated("R52", Guidance("para 15"),
        "In domain 4 an effective CCG has well-developed governance, a lawful constitution and standard financial management.");

    public static GuidanceRule R53 { get; } = Stated("R53", Guidance("para 15"),
        "In domain 4 an effective CCG gets value for money from its running costs without " +
        "pushing cost elsewhere in the commissioning system.");

    public static GuidanceRule R54 { get; } = Stated("R54", Guidance("para 15"),
        "In domain 4 an effective CCG manages risk of every kind, whether clinical, corporate or " +
        "about money and performance, and is ready for emergencies.");

    public static GuidanceRule R55 { get; } = Stated("R55", Guidance("para 15"),
        "In domain 4 an effective CCG works with other commissioners to secure good and affordable commissioning support.");

    public static GuidanceRule R56 { get; } = Stated("R56", Guidance("para 15"),
        "In domain 4 an effective CCG watches and acts on information about quality, so that a failing service is spotted early.");

    public static GuidanceRule R57 { get; } = Stated("R57", Guidance("para 15"),
        "In domain 4 an effective CCG deals with serious incidents and never events and learns from them.");

    public static GuidanceRule R58 { get; } = Stated("R58", Guidance("para 15"),
        "In domain 4 an effective CCG finds health inequalities and addresses them through the needs assessment and its plan.");

    public static GuidanceRule R59 { get; } = Stated("R59", Guidance("para 15"),
        "In domain 4 an effective CCG has proper systems for safeguarding.");

    public static GuidanceRule R60 { get; } = Stated("R60", Guidance("para 15"),
        "In domain 4 an effective CCG points its commissioning plans at better quality and outcomes.");

    public static GuidanceRule R61 { get; } = Stated("R61", Guidance("para 15"),
        "In domain 4 an effective CCG has a governing body that attends to quality, with frequent reports and discussion.");

    public static GuidanceRule R62DelegatedFunctionsInDomain4 { get; } = Stated("R62", Guidance("para 15"),
        "In domain 4 an effective CCG safely carries out the functions NHS England has delegated to it.");

    public static GuidanceRule R63 { get; } = Stated("R63", Guidance("para 16"),
        "In domain 5 an effective CCG has sound governance and a constitution in place.");

    public static GuidanceRule R64 { get; } = Stated("R64", Guidance("para 16"),
        "In domain 5 an effective CCG works with councils, community and voluntary bodies and " +
        "others in the NHS, and closely with the health and wellbeing board.");

    public static GuidanceRule R65 { get; } = Stated("R65", Guidance("para 16"),
        "In domain 5 an effective CCG has agreements with its partners on safeguarding.");

    public static GuidanceRule R66 { get; } = Stated("R66", Guidance("para 17"),
        "In domain 6 an effective CCG has a sound organisational development plan.");

    public static GuidanceRule R67 { get; } = Stated("R67", Guidance("para 17"),
        "In domain 6 an effective CCG involves clinicians in redesigning and improving services.");

    public static GuidanceRule R68 { get; } = Stated("R68", Guidance("para 17"),
        "In domain 6 an effective CCG chooses senior leaders with fitting attributes and skills.");

    public static GuidanceRule R69 { get; } = Stated("R69", Guidance("para 17"),
        "In domain 6 an effective CCG has a clear plan for developing future leaders and for succession.");

    public static GuidanceRule R70 { get; } = Derived("R70", Guidance("paras 12 to 17"),
        "The six domains have 8, 5, 4, 11, 3 and 4 descriptors, 35 in all.");

    private static GuidanceRule[] DomainsRules =>
    [
        R30, R31, R32PointsBeyondDescriptors, R33DescriptorsOpenToBothSides, R34ShortfallForNextConversation, R35, R36, R37, R38, R39, R40,
        R41,
        R42, R43, R44, R45, R46, R47, R48, R49, R50, R51, R52, R53,
        R54, R55, R56, R57, R58, R59, R60, R61, R62DelegatedFunctionsInDomain4, R63, R64, R65,
        R66, R67, R68, R69, R70,
    ];
}
