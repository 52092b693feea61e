using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>Where a support package stands on a day, as people say it.</summary>
[Rule("R153", "R170")]
public enum SupportStatus
{
    /// <summary>The area team lead writes it.</summary>
    Draft,

    /// <summary>It is put to both sides.</summary>
    Proposed,

    /// <summary>The group declined it.</summary>
    Declined,

    /// <summary>Both sides accepted it and its first day is to come.</summary>
    Agreed,

    /// <summary>It is under way as it was first agreed.</summary>
    Active,

    /// <summary>It is under way as both sides agreed it anew.</summary>
    Adjusted,

    /// <summary>Its last day is over and its outcome is not recorded.</summary>
    OutcomeDue,

    /// <summary>It is over and met its objectives.</summary>
    CompletedMet,

    /// <summary>It is over and did not meet its objectives.</summary>
    CompletedNotMet,

    /// <summary>Another package took its place.</summary>
    Superseded,

    /// <summary>A draft that was not needed.</summary>
    Discarded,
}

/// <summary>How the statuses are found and written for people.</summary>
public static class SupportStatusText
{
    /// <summary>The status of a package on a day.</summary>
    /// <param name="package">What it depends on.</param>
    /// <param name="today">The day.</param>
    [Rule("R153", "R170")]
    public static SupportStatus On(SupportStanding package, DateOnly today) => package.Stage switch
    {
        SupportStage.Draft => SupportStatus.Draft,
        SupportStage.Proposed => SupportStatus.Proposed,
        SupportStage.Declined => SupportStatus.Declined,
        SupportStage.Discarded => SupportStatus.Discarded,
        SupportStage.Superseded => SupportStatus.Superseded,
        SupportStage.Completed => package.IsMet == true ? SupportStatus.CompletedMet : SupportStatus.CompletedNotMet,
        SupportStage.Agreed when package.EndsOn < today => SupportStatus.OutcomeDue,
        SupportStage.Agreed when package.StartsOn > today => SupportStatus.Agreed,
        SupportStage.Agreed => package.Agreements > 1 ? SupportStatus.Adjusted : SupportStatus.Active,
    };

    /// <summary>The status as people read it.</summary>
    public static string DisplayText(this SupportStatus status) => status switch
    {
        SupportStatus.Draft => "Draft",
        SupportStatus.Proposed => "Proposed",
        SupportStatus.Declined => "Declined by the CCG",
        SupportStatus.Agreed => "Agreed, not started",
        SupportStatus.Active => "Active",
        SupportStatus.Adjusted => "Active, adjusted",
        SupportStatus.OutcomeDue => "Outcome due",
        SupportStatus.CompletedMet => "Completed, objectives met",
        SupportStatus.CompletedNotMet => "Completed, objectives not met",
        SupportStatus.Superseded => "Superseded",
        SupportStatus.Discarded => "Discarded",
    };
}

/// <summary>What the status of a package depends on.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="StartsOn">The first day, as agreed; while nothing is agreed, as proposed or written.</param>
/// <param name="EndsOn">The last day, likewise.</param>
/// <param name="Agreements">How many times both sides agreed it.</param>
/// <param name="IsMet">Whether it met its objectives; null while its outcome is not recorded.</param>
public readonly record struct SupportStanding(SupportStage Stage, DateOnly? StartsOn, DateOnly? EndsOn, int Agreements, bool? IsMet);
