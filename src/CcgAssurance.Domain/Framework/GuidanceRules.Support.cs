namespace CcgAssurance.Domain.Framework;

// Support packages: what they must hold and how they are agreed (paras 49 to 54 and Annex 4).
public static partial class GuidanceRules
{
    public static GuidanceRule R145SupportPackageAgreed { get; } = Derived("R145", Guidance("paras 51 and 54"),
        "A quarter cannot be made final while a domain that is assured with support has no agreed support package.");

    public static GuidanceRule R146 { get; } = Allowed("R146", Guidance("para 53"),
        "Support can range from information and advice to additional expertise and capacity.");

    public static GuidanceRule R147 { get; } = Expected("R147", Guidance("para 53"),
        "Each support measure says whether NHS England or an outside source agreed by both sides provides it.");

    public static GuidanceRule R148SupportIsNotFailing { get; } = Stated("R148", Guidance("para 53"),
        "'Assured with support' does not mean that the CCG is failing, and must not be read that way.");

    public static GuidanceRule R149 { get; } = Expected("R149", Guidance("para 53"),
        "Peer support and shared learning are looked for first, in addition to more established kinds of support.");

    public static GuidanceRule R150 { get; } = Allowed("R150", Guidance("para 53"),
        "The local partners who contribute to a support package can be listed.");

    public static GuidanceRule R151 { get; } = Expected("R151", Guidance("para 54"),
        "A support package is an agreement between the CCG and the area team.");

    public static GuidanceRule R152 { get; } = Expected("R152", Guidance("para 54"),
        "A support package explains clearly why support was judged to be needed and what justifies it.");

    public static GuidanceRule R153 { get; } = Expected("R153", Guidance("para 54"),
        "A support package is limited in time, so it needs a start date and an end date.");

    public static GuidanceRule R154 { get; } = Expected("R154", Guidance("para 54"),
        "A support package sets out at least one measure.");

    public static GuidanceRule R155 { get; } = Expected("R155", Guidance("para 54"),
        "A support package says who provides each measure.");

    public static GuidanceRule R156 { get; } = Expected("R156", Guidance("para 54"),
        "A support package says how each measure is resourced.");

    public static GuidanceRule R157 { get; } = Expected("R157", Guidance("para 54"),
        "A support package has clear indicators of success.");

    public static GuidanceRule R158 { get; } = Expected("R158", Guidance("para 54"),
        "A support package says when the CCG returns to 'assured', as agreed by both sides.");

    public static GuidanceRule R159 { get; } = Expected("R159", Guidance("para 54"),
        "A support package is agreed only when a named person on each side has accepted it, and neither side can accept for the other.");

    public static GuidanceRule R160 { get; } = Expected("R160", Guidance("para 54"),
        "All communications about a support package are kept in order, cannot be altered and can be read by both sides.");

    public static GuidanceRule R161 { get; } = Expected("R161", Guidance("para 49"),
        "A support package has clear objectives for improvement.");

    public static GuidanceRule R162 { get; } = Expected("R162", Guidance("para 49"),
        "A support package says how it is monitored and when it is next discussed, and overdue discussions are listed.");

    public static GuidanceRule R163 { get; } = Expected("R163", Guidance("Annex 4, Providing assistance"),
        "Seven factors are considered, each with a note, before support is finally decided.");

    public static GuidanceRule R164 { get; } = Allowed("R164", Guidance("Annex 4, Providing assistance"),
        "Support can take any of ten suggested forms, or another form.");

    public static GuidanceRule R165 { get; } = Expected("R165", Guidance("Annex 4, Providing assistance"),
        "A support package says what improvement is expected as a result.");

    public static GuidanceRule R166 { get; } = Expected("R166", Guidance("Annex 4"),
        "A support package names the power it relies on, section 14Z10, and the purpose of using it.");

    public static GuidanceRule R167 { get; } = Expected("R167", Guidance("Annex 4, Providing assistance"),
        "Any restriction on how assistance may be used is first considered in an assurance conversation.");

    public static GuidanceRule R168 { get; } = Expected("R168", Guidance("Annex 4, Providing assistance"),
        "A restriction is in force only once it has been confirmed in writing after the meeting that considered it.");

    public static GuidanceRule R169 { get; } = Stated("R169", Guidance("Annex 4, Providing assistance"),
        "A restriction can apply to financial assistance or to any other assistance.");

    public static GuidanceRule R170 { get; } = Expected("R170", Guidance("Annex 4, Providing assistance"),
        "The level of support can be raised or lowered over time, and each change keeps its date, reason and both sides' agreement.");

    public static GuidanceRule R171 { get; } = Expected("R171", Guidance("Annex 4, Providing assistance"),
        "When the agreed improvement is made it is recognised, and it appears among the achievements in the next report.");

    public static GuidanceRule R172 { get; } = Expected("R172", Guidance("Annex 4, Providing assistance"),
        "When the agreed improvement is not made in time, more intensive support is considered and the answer is kept.");

    public static GuidanceRule R173 { get; } = Expected("R173", Guidance("Annex 4, Providing assistance"),
        "The record of agreed support and its improvement trajectories are published with the " +
        "quarterly assessment unless a reason is given for withholding them.");

    public static GuidanceRule R174 { get; } = Stated("R174", Guidance("Annex 4, Providing assistance"),
        "A support package can have one or more improvement trajectories, each with a measure, dated planned points and actual results.");

    public static GuidanceRule R175 { get; } = Allowed("R175", Guidance("Annex 4, Providing assistance"),
        "Measures can be added by agreement during the life of a support package.");

    public static GuidanceRule R176 { get; } = Derived("R176", Guidance("para 54"),
        "When a domain moves from 'assured with support' to 'assured', the latest indicators of " +
        "success are shown and somebody confirms that they are met.");

    private static GuidanceRule[] SupportRules =>
    [
        R145SupportPackageAgreed, R146, R147, R148SupportIsNotFailing, R149, R150, R151, R152, R153, R154, R155, R156,
        R157, R158, R159, R160, R161, R162, R163, R164, R165, R166, R167, R168,
        R169, R170, R171, R172, R173, R174, R175, R176,
    ];
}
