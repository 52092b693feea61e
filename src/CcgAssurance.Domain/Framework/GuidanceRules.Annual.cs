namespace CcgAssurance.Domain.Framework;

// The annual assessment, its letter and publication (paras 28 and 35 to 38).
public static partial class GuidanceRules
{
    public static GuidanceRule R236 { get; } = Stated("R236", Guidance("para 36"),
        "NHS England writes one annual letter to each CCG for each financial year.");

    public static GuidanceRule R237 { get; } = Stated("R237", Guidance("para 36"),
        "The annual letter is addressed to the CCG's governing body.");

    public static GuidanceRule R238 { get; } = Stated("R238", Guidance("para 36"),
        "The annual letter sums up the assessment of each of the six domains and cannot be issued with one missing.");

    public static GuidanceRule R239 { get; } = Stated("R239", Guidance("para 36"),
        "The annual letter states where support or development is needed.");

    public static GuidanceRule R240 { get; } = Allowed("R240", Guidance("para 36"),
        "The annual letter may have annexes, including the main evidence behind the judgements.");

    public static GuidanceRule R241 { get; } = Derived("R241", Guidance("paras 28 and 36"),
        "The annual letter can be issued only after the annual review meeting has been held.");

    public static GuidanceRule R242ReportDiscussedInPublic { get; } = Expected("R242", Guidance("para 37"),
        "The CCG is expected to discuss or publish its assurance reports and letters openly, and can record when and where it did.");

    public static GuidanceRule R243 { get; } = Stated("R243", Guidance("para 38"),
        "NHS England publishes a summary of the annual assessment results for every CCG.");

    public static GuidanceRule R244 { get; } = Stated("R244", Guidance("paras 28 and 38"),
        "The annual assessment is a statutory duty, so every CCG is counted each year as assessed or not yet assessed.");

    public static GuidanceRule R245NeverMadePublic { get; } = Derived("R245", Guidance("paras 35 and 38"),
        "Drafts, soft intelligence, logs of communications and unapproved intervention cases are never made public.");

    public static GuidanceRule R246PublishedOutputFrozen { get; } = Derived("R246", Guidance("para 38"),
        "A published document does not change, and a correction is a new version with a note.");

    private static GuidanceRule[] AnnualRules =>
    [
        R236, R237, R238, R239, R240, R241, R242ReportDiscussedInPublic, R243, R244, R245NeverMadePublic, R246PublishedOutputFrozen,
    ];
}
