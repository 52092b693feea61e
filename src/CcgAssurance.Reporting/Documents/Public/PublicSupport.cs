using System.ComponentModel;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What a published report says about agreed support. The factors that were considered, means, owners, reviews, restrictions and
/// communications are no part of it.
/// </summary>
[Rule("R173", "R245")]
[Description(
    "Support that the CCG and NHS England agreed for domains that are assured with support. " +
    "It does not mean that the CCG is failing.")]
public sealed record PublicSupport
{
    [Description("The number of the package, unless its details are withheld.")]
    public int? Number { get; init; }

    [Description("What it is called, unless its details are withheld.")]
    public string? Title { get; init; }

    [Description("The domains.")]
    public required IReadOnlyList<PublicPlace> Domains { get; init; }

    [Description("Whether its details are withheld. All fields but the domains are then left out or empty.")]
    public bool IsWithheld { get; init; }

    [Description("The first day.")]
    public DateOnly? StartsOn { get; init; }

    [Description("The last day.")]
    public DateOnly? EndsOn { get; init; }

    [Description("What is to improve.")]
    public string? Objectives { get; init; }

    [Description("What improvement is expected as a result.")]
    public string? ExpectedImprovement { get; init; }

    [Description("In which circumstances the domain returns to assured.")]
    public string? ExitCircumstances { get; init; }

    [Description("What is done.")]
    public required IReadOnlyList<PublicSupportMeasure> Measures { get; init; }

    [Description("How both sides know that it succeeded.")]
    public required IReadOnlyList<PublicSupportIndicator> Indicators { get; init; }

    [Description("The numbers that are to improve.")]
    public required IReadOnlyList<PublicTrajectory> Trajectories { get; init; }

    internal static PublicSupport Of(ReportedSupport support, FrameworkVersion framework)
    {
        IReadOnlyList<PublicPlace> domains = [.. support.Domains.Select(domain => PublicPlace.Of(Focus.On(domain), framework))];
        return support.IsWithheld
            ? new PublicSupport { Domains = domains, IsWithheld = true, Measures = [], Indicators = [], Trajectories = [] }
            : new PublicSupport
            {
                Number = support.Number,
                Title = support.Title,
                Domains = domains,
                StartsOn = support.StartsOn,
                EndsOn = support.EndsOn,
                Objectives = support.Objectives,
                ExpectedImprovement = support.ExpectedImprovement,
                ExitCircumstances = support.ExitCircumstances,
                Measures = [.. support.Measures.Select(row =>
                    new PublicSupportMeasure(row.Type, row.Description, row.ProviderKind, row.Provider, row.DueOn))],
                Indicators = [.. support.Indicators.Select(row =>
                    new PublicSupportIndicator(row.Name, row.Baseline, row.Target, row.TargetOn))],
                Trajectories = [.. support.Trajectories.Select(row => new PublicTrajectory(
                    row.Name,
                    row.Unit,
                    row.Better == ImprovementDirection.Up,
                    [.. row.Points.Select(point => new PublicTrajectoryPoint(point.On, point.Planned, point.Actual, point.IsMissed))]))],
            };
    }
}

/// <summary>A measure of support in a published report.</summary>
[Description("One thing that is done to support the CCG.")]
public sealed record PublicSupportMeasure(
    [property: Description("What kind of support it is.")] SupportType Type,
    [property: Description("What is done.")] string Description,
    [property: Description("What kind of organisation provides it.")] ProviderKind ProviderKind,
    [property: Description("The organisation that provides it.")] string Provider,
    [property: Description("By when it is done.")] DateOnly? DueOn);

/// <summary>An indicator of success in a published report.</summary>
[Description("Something that shows whether the support succeeded.")]
public sealed record PublicSupportIndicator(
    [property: Description("What is looked at.")] string Name,
    [property: Description("Where it stood at the beginning.")] string? Baseline,
    [property: Description("What is to be reached.")] string? Target,
    [property: Description("By when it is to be reached.")] DateOnly? TargetOn);

/// <summary>A trajectory in a published report.</summary>
[Description("A number that is planned to improve.")]
public sealed record PublicTrajectory(
    [property: Description("What is measured.")] string Name,
    [property: Description("The unit.")] TrajectoryUnit Unit,
    [property: Description("Whether a higher number is better; otherwise a lower one is.")] bool HigherIsBetter,
    [property: Description("The days, in order.")] IReadOnlyList<PublicTrajectoryPoint> Points);

/// <summary>A day of a trajectory in a published report.</summary>
[Description("What was planned for a day, and what it came to.")]
public sealed record PublicTrajectoryPoint(
    [property: Description("The day.")] DateOnly On,
    [property: Description("The planned number.")] decimal? Planned,
    [property: Description("The actual number.")] decimal? Actual,
    [property: Description("Whether the number is worse than planned, or did not come in time.")] bool IsMissed);
