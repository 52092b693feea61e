namespace CcgAssurance.Domain.Framework;

// The quarterly assurance report (para 35 and Annex 2).
public static partial class GuidanceRules
{
    public static GuidanceRule R221 { get; } = Stated("R221", Guidance("para 35"),
        "Each CCG has one assurance report each quarter.");

    public static GuidanceRule R222DraftSharedAfterConversation { get; } = Stated("R222", Guidance("para 35"),
        "The report is shared with the CCG as a draft after the conversation, and the CCG can read it from then and not before.");

    public static GuidanceRule R223 { get; } = Stated("R223", Guidance("para 35"),
        "The report sums up good practice and the agreed issues that need further attention.");

    public static GuidanceRule R224 { get; } = Expected("R224", Guidance("Annex 2"),
        "The report is headed with the CCG's name followed by 'assurance report', and the quarter and year.");

    public static GuidanceRule R225 { get; } = Expected("R225", Guidance("Annex 2"),
        "The domain table shows focus, assurance level, achievements and good practice, issues " +
        "identified, and issues needing further action with the actions agreed.");

    public static GuidanceRule R226 { get; } = Expected("R226", Guidance("Annex 2"),
        "The report shows the six domains as questions in order, and then the three themes in a table without an assurance level.");

    public static GuidanceRule R227 { get; } = Derived("R227", Guidance("Annex 2"),
        "Achievements, issues and actions may each be left empty for a domain.");

    public static GuidanceRule R228ItemsAsOwnEntries { get; } = Derived("R228", Guidance("Annex 2"),
        "A domain can have several achievements, issues and actions, each kept as an entry of its own.");

    public static GuidanceRule R229OwnerOfEachAction { get; } = Derived("R229", Guidance("Annex 2"),
        "Each agreed action names its owner: the CCG, NHS England, both of them or somebody else.");

    public static GuidanceRule R230 { get; } = Derived("R230", Guidance("Annex 2"),
        "An issue can name the provider and the target it concerns.");

    public static GuidanceRule R231 { get; } = Derived("R231", Guidance("Annex 2"),
        "Issues and actions are allowed on a domain that is assured, without a support package.");

    public static GuidanceRule R232OpenActionsCarriedForward { get; } = Derived("R232", Guidance("Annex 2 and Annex 4"),
        "Open actions carry forward to the next quarter's report, with progress since the last conversation.");

    public static GuidanceRule R233 { get; } = Expected("R233", Guidance("Annex 4, Providing assistance"),
        "The published report includes the record of support and its improvement trajectories.");

    public static GuidanceRule R234CcgAnswerBeforeFinal { get; } = Stated("R234", Guidance("para 35"),
        "The CCG's agreement or comment on each issue is recorded before the report is made final.");

    public static GuidanceRule R235 { get; } = Derived("R235", Guidance("paras 43 to 45 and Annex 2"),
        "The report shows the headline assessment above its tables.");

    private static GuidanceRule[] ReportRules =>
    [
        R221, R222DraftSharedAfterConversation, R223, R224, R225, R226, R227, R228ItemsAsOwnEntries, R229OwnerOfEachAction, R230, R231,
        R232OpenActionsCarriedForward,
        R233, R234CcgAnswerBeforeFinal, R235,
    ];
}
