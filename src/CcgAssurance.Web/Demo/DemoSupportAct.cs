using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Demo;

/// <summary>
/// One thing that happened to a support package: on which day, and who did it. Measures, indicators and trajectories are told by their
/// places; the first is 1.
/// </summary>
public abstract record DemoSupportAct(DateOnly On, DemoActor By);

/// <summary>The lead drafts the package.</summary>
public sealed record DemoDraft(DateOnly On, DateOnly? NextDiscussion = null) : DemoSupportAct(On, DemoActor.AreaTeamLead);

/// <summary>The lead puts the terms to both sides.</summary>
public sealed record DemoPropose(DateOnly On) : DemoSupportAct(On, DemoActor.AreaTeamLead);

/// <summary>A side accepts what is proposed.</summary>
public sealed record DemoAccept(DateOnly On, DemoActor By) : DemoSupportAct(On, By);

/// <summary>The group declines what is proposed.</summary>
public sealed record DemoDecline(DateOnly On, string Reason) : DemoSupportAct(On, DemoActor.CcgLead);

/// <summary>The lead begins another edition of the terms.</summary>
public sealed record DemoRevise(DateOnly On, TermsChange Change, string Reason) : DemoSupportAct(On, DemoActor.AreaTeamLead)
{
    /// <summary>The new last day; null where it stays.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Measures: one that is described like an earlier one takes its place, and others are added.</summary>
    public IReadOnlyList<MeasureAnswers> Measures { get; init; } = [];

    /// <summary>Indicators, told by their names in the same way.</summary>
    public IReadOnlyList<IndicatorAnswers> Indicators { get; init; } = [];

    /// <summary>Trajectories, told by their names in the same way.</summary>
    public IReadOnlyList<TrajectoryAnswers> Trajectories { get; init; } = [];
}

/// <summary>Somebody puts something in the log.</summary>
public sealed record DemoEntry(DateOnly On, DemoActor By, SupportEntryKind Kind, string With, string Text) : DemoSupportAct(On, By)
{
    /// <summary>Its own day, where it was put in the log later.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>The table that belongs to it.</summary>
    public DemoTable? Table { get; init; }

    /// <summary>The letter that belongs to it.</summary>
    public DemoLetter? Letter { get; init; }
}

/// <summary>Somebody records figures of a trajectory.</summary>
public sealed record DemoFigures(DateOnly On, DemoActor By, int Trajectory, params IReadOnlyList<TrajectoryPoint> Points) : DemoSupportAct(On, By);

/// <summary>The lead says whether more support was considered after a missed point.</summary>
public sealed record DemoMiss(DateOnly On, int Trajectory, DateOnly PlannedOn, bool MoreSupportConsidered, string Reason)
    : DemoSupportAct(On, DemoActor.AreaTeamLead);

/// <summary>Somebody records where an indicator stands.</summary>
public sealed record DemoReading(DateOnly On, DemoActor By, int Indicator, string Value) : DemoSupportAct(On, By);

/// <summary>Somebody records a progress review, and when both sides talk next.</summary>
public sealed record DemoProgress(DateOnly On, DemoActor By, string Text, DateOnly? NextDiscussion) : DemoSupportAct(On, By)
{
    /// <summary>The improvement that is recognised.</summary>
    public string? Improvement { get; init; }
}

/// <summary>The lead brings a restriction into force with the letter that confirms it.</summary>
public sealed record DemoConfirm(DateOnly On, int Restriction, int Entry, DateOnly Dated) : DemoSupportAct(On, DemoActor.AreaTeamLead);

/// <summary>The lead records the outcome.</summary>
public sealed record DemoComplete(DateOnly On, bool IsMet, string Reason) : DemoSupportAct(On, DemoActor.AreaTeamLead);
