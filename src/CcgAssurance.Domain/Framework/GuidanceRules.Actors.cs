namespace CcgAssurance.Domain.Framework;

// Who takes part in assurance and what each of them does.
public static partial class GuidanceRules
{
    public static GuidanceRule R10 { get; } = Stated("R10", Guidance("paras 18, 43, 54 and 59"),
        "The area team arranges and holds conversations, records judgements, writes the report, agrees " +
        "support, issues requests for information and opens escalations and interventions.");

    public static GuidanceRule R11 { get; } = Stated("R11", Guidance("paras 29, 35, 46 and 54"),
        "The CCG supplies evidence, sees the draft report, shares in judgements and in the " +
        "frequency of meetings, agrees support and answers requests.");

    public static GuidanceRule R12 { get; } = Stated("R12", Guidance("para 36 and Annex 4, Providing assistance"),
        "The CCG's governing body receives the annual letter, may receive expertise and challenge from the " +
        "area team, and governs performance risk itself or through a committee.");

    public static GuidanceRule R13AccountableOfficerInPost { get; } = Stated("R13", Guidance("Annex 4, Intervention"),
        "Each CCG has a named accountable officer with dates in post, because intervention " +
        "can stop that person's functions or end the appointment.");

    public static GuidanceRule R14 { get; } = Stated("R14", Guidance("paras 6, 9 and 59 (step 3)"),
        "The regional team assures strategic plans, takes part in consistency checks and may give support before an intervention.");

    public static GuidanceRule R15 { get; } = Stated("R15", Guidance("paras 29 and 59 (step 3)"),
        "The national team runs the process every quarter for every CCG, watches risk across " +
        "the system and may give support before an intervention.");

    public static GuidanceRule R16 { get; } = Stated("R16", Guidance("para 59, step 6"),
        "The Assurance and Development Committee receives the summary report, the evidence and the draft directions, and decides.");

    public static GuidanceRule R17 { get; } = Stated("R17", Guidance("para 59, step 6"),
        "The Chief Executive of NHS England signs the approved documents and any directions.");

    public static GuidanceRule R18 { get; } = Stated("R18", Guidance("para 59, step 5"),
        "The peer reviewer of a proposed intervention is somebody from outside the area team that proposes it.");

    public static GuidanceRule R19 { get; } = Stated("R19", Guidance("para 32"),
        "An independent member is attached to a CCG and its area team and is recorded as a separate kind of attendee.");

    public static GuidanceRule R20SeveralHealthAndWellbeingBoards { get; } = Stated("R20", Guidance("paras 16, 24, 25 and 33"),
        "A CCG can work with several health and wellbeing boards, as partners, as sources of evidence and in mutual assurance.");

    public static GuidanceRule R21 { get; } = Stated("R21", Guidance("paras 12 and 13"),
        "Local Healthwatch is a named source of evidence and is asked for its views in surveys.");

    public static GuidanceRule R22 { get; } = Stated("R22", Guidance("paras 12 and 17"),
        "Member practices and clinicians are asked for their views in surveys and are a source of evidence on engagement.");

    public static GuidanceRule R23 { get; } = Stated("R23", Guidance("paras 12 to 14 and Annex 2"),
        "An issue or action can name the provider it concerns, such as a hospital that missed a waiting time target.");

    public static GuidanceRule R24 { get; } = Stated("R24", Guidance("para 53 and Annex 4, Providing assistance"),
        "Whoever provides support is always named, whether that is NHS England or an outside body.");

    public static GuidanceRule R25 { get; } = Allowed("R25", Guidance("para 15 and Annex 2"),
        "A commissioning support unit may be the subject of an issue or own an action.");

    public static GuidanceRule R26PartnerAsEvidenceSource { get; } = Allowed("R26", Guidance("para 12 and Annex 2"),
        "The Care Quality Commission, Monitor, a Quality Surveillance Group or a risk summit can be " +
        "named as the source of evidence or as something an action depends on.");

    public static GuidanceRule R27 { get; } = Allowed("R27", Guidance("paras 4, 58 and 61"),
        "NHS Clinical Commissioners and the NHS Commissioning Assembly share ownership of the agreed principles and of CCG development.");

    public static GuidanceRule R28 { get; } = Stated("R28", Guidance("paras 37 to 38"),
        "The public can read whatever has been published and nothing else.");

    public static GuidanceRule R29 { get; } = Allowed("R29", Guidance("paras 8 to 9"),
        "Area and regional team staff who hold assurance conversations are expected to complete " +
        "the assurance culture programme, offered from autumn 2014.");

    private static GuidanceRule[] ActorsRules =>
    [
        R10, R11, R12, R13AccountableOfficerInPost, R14, R15, R16, R17, R18, R19, R20SeveralHealthAndWellbeingBoards, R21,
        R22, R23, R24, R25, R26PartnerAsEvidenceSource, R27, R28, R29,
    ];
}
