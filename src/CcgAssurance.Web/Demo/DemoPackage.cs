using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Demo;

/// <summary>What is written down about one support package of an invented group, as plain data, and what became of it.</summary>
public sealed record DemoPackage
{
    /// <summary>The group, and the quarter in whose conversation the support was found to be needed.</summary>
    public required QuarterKey Quarter { get; init; }

    /// <summary>What it says beside its lists.</summary>
    public required TermsAnswers Terms { get; init; }

    /// <summary>The titles of the issues that it answers.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>The measures.</summary>
    public IReadOnlyList<MeasureAnswers> Measures { get; init; } = [];

    /// <summary>The indicators of success.</summary>
    public IReadOnlyList<IndicatorAnswers> Indicators { get; init; } = [];

    /// <summary>The restrictions on assistance.</summary>
    public IReadOnlyList<RestrictionAnswers> Restrictions { get; init; } = [];

    /// <summary>The trajectories.</summary>
    public IReadOnlyList<TrajectoryAnswers> Trajectories { get; init; } = [];

    /// <summary>What happened, in the order of time.</summary>
    public required IReadOnlyList<DemoSupportAct> Acts { get; init; }
}
