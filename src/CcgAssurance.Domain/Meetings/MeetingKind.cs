using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Meetings;

/// <summary>
/// The kinds of meeting and contact between area team and group (2014/15 operational guidance, para 28 and Annex 2). Each
/// quarter has one of the first two; the others stand beside it and never count as it.
/// </summary>
[Rule("R91", "R108")]
public enum MeetingKind
{
    /// <summary>The assurance meeting of quarters 1 to 3.</summary>
    Quarterly,

    /// <summary>The assurance meeting of quarter 4, which sums up the year.</summary>
    AnnualReview,

    /// <summary>A monthly review, such as one on a supported domain.</summary>
    MonthlyReview,

    /// <summary>A teleconference between meetings.</summary>
    Teleconference,

    /// <summary>Any other contact.</summary>
    OtherContact,
}

/// <summary>How these kinds are written for people, and which of them are the meeting of a quarter.</summary>
public static class MeetingKinds
{
    /// <summary>The kinds of the one meeting that counts for its quarter, for queries.</summary>
    public static IReadOnlyList<MeetingKind> OfTheQuarter { get; } =
        [.. Enum.GetValues<MeetingKind>().Where(kind => kind.IsOfTheQuarter())];

    /// <summary>The kinds that are recorded beside the meeting of the quarter.</summary>
    public static IReadOnlyList<MeetingKind> BesideTheQuarterly { get; } =
        [.. Enum.GetValues<MeetingKind>().Where(kind => !kind.IsOfTheQuarter())];

    /// <summary>The kind of a quarter's own meeting: the fourth is the annual review.</summary>
    public static MeetingKind Of(Quarter quarter) => quarter == Quarter.Q4 ? MeetingKind.AnnualReview : MeetingKind.Quarterly;

    /// <summary>Whether it is the one meeting that counts for its quarter.</summary>
    public static bool IsOfTheQuarter(this MeetingKind kind) => kind is MeetingKind.Quarterly or MeetingKind.AnnualReview;

    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this MeetingKind kind) => kind switch
    {
        MeetingKind.Quarterly => "Quarterly meeting",
        MeetingKind.AnnualReview => "Annual review",
        MeetingKind.MonthlyReview => "Monthly review",
        MeetingKind.Teleconference => "Teleconference",
        MeetingKind.OtherContact => "Other contact",
    };
}
