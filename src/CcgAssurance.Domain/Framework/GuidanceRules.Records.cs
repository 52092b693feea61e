namespace CcgAssurance.Domain.Framework;

// The record that is kept of everything done (paras 34 and 54 and Annex 4).
public static partial class GuidanceRules
{
    public static GuidanceRule R254HistoryOfEveryChange { get; } = Derived("R254", Guidance("para 54 and Annex 4"),
        "Every change, acceptance and publication is kept with who made it, when, what it was and why, and no entry is ever altered.");

    public static GuidanceRule R255 { get; } = Expected("R255", Guidance("para 54"),
        "Letters, emails, calls and meeting notes can be filed with the support package, " +
        "request, escalation or intervention they are about.");

    public static GuidanceRule R256 { get; } = Expected("R256", Guidance("para 54"),
        "Both sides can read the full trail of a support package.");

    public static GuidanceRule R257 { get; } = Derived("R257", Guidance("Annex 4, Requiring documents"),
        "The records of requests and of support can be downloaded to show consistency.");

    public static GuidanceRule R258 { get; } = Derived("R258", Guidance("para 34"),
        "The names of the process steps and the number of days between them are not in the " +
        "guidance, so they are settings with a stated default.");

    private static GuidanceRule[] RecordsRules =>
    [
        R254HistoryOfEveryChange, R255, R256, R257, R258,
    ];
}
