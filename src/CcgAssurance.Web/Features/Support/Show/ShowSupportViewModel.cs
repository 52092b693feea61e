using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Charts;
using CcgAssurance.Reporting.Documents;
using Microsoft.AspNetCore.Html;
using PlannedPoint = CcgAssurance.Domain.Support.PlannedPoint;

namespace CcgAssurance.Web.Features.Support.Show;

public sealed record ShowSupportViewModel
{
    public required SupportHeader Header { get; init; }

    public required SupportPackage Package { get; init; }

    public required SupportStatus Status { get; init; }

    /// <summary>The terms that the page is about: those in force, and before there are any those that are proposed or written.</summary>
    public required TermsView Terms { get; init; }

    /// <summary>The change that is being written or proposed beside the terms in force; null where there is none to see.</summary>
    public required SupportTerms? Change { get; init; }

    /// <summary>The edition that was declined or taken back last, while nothing has come of that; null where there is none.</summary>
    public required SupportTerms? Ended { get; init; }

    /// <summary>The editions that the reader may see, the latest first.</summary>
    public required IReadOnlyList<SupportTerms> Editions { get; init; }

    /// <summary>What the reader can do next, as words and address.</summary>
    public required IReadOnlyList<(string Words, string Address)> Steps { get; init; }

    /// <summary>What has to be written before the terms can be proposed; null for whoever does not write them.</summary>
    public required IReadOnlyList<Finding>? Missing { get; init; }

    /// <summary>Whether the reader files letters and notes.</summary>
    public required bool CanFile { get; init; }
}

/// <summary>Terms as their page shows them.</summary>
public sealed record TermsView
{
    public required SupportHeader Header { get; init; }

    public required SupportTerms Terms { get; init; }

    /// <summary>The package with what happened under the terms.</summary>
    public required SupportPackage Package { get; init; }

    /// <summary>Whether the reader writes them, so that each list has links to add to it.</summary>
    public required bool CanWrite { get; init; }

    /// <summary>Whether the reader records figures; only for the terms in force.</summary>
    public required bool CanRecord { get; init; }

    /// <summary>Whether the reader answers for missed points and confirms restrictions; only for the terms in force.</summary>
    public required bool CanLead { get; init; }

    /// <summary>Whether the reader can escalate what was missed; only for the terms in force.</summary>
    [Rule("R190")]
    public required bool CanEscalate { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The planned points of a trajectory and what became of them.</summary>
    public IReadOnlyList<PlannedPoint> PointsOf(SupportTrajectory trajectory) =>
        Domain.Support.Trajectories.Read(trajectory, Package.Actuals, Today);

    /// <summary>The same drawn as lines. Terms that are not agreed show the plan alone.</summary>
    public IHtmlContent DrawingOf(SupportTrajectory trajectory, IReadOnlyList<PlannedPoint> points)
    {
        IReadOnlyList<PlannedPoint> shown = Terms.AgreedAt is null
            ? [.. points.Select(point => point with { Actual = null, ActualOn = null, IsMissed = false })]
            : points;
        return new HtmlString(TrajectoryChart.Svg(ReportedTrajectory.Of(trajectory, shown, Today).ToChart(), trajectory.Key.ToString()));
    }

    /// <summary>Where an indicator stood last; null where nobody recorded it.</summary>
    public SupportReading? LatestOf(SupportIndicator indicator) => Package.Readings
        .Where(reading => reading.Indicator == indicator.Key)
        .OrderByDescending(reading => reading.On)
        .ThenByDescending(reading => reading.RecordedAt)
        .FirstOrDefault();

    /// <summary>The written confirmation of a restriction; null where it is not in force.</summary>
    public SupportConfirmation? ConfirmationOf(SupportRestriction restriction) =>
        Package.Confirmations.FirstOrDefault(row => row.Restriction == restriction.Key);

    /// <summary>What was answered last for a missed point; null where nothing was.</summary>
    public SupportMiss? AnswerTo(SupportTrajectory trajectory, PlannedPoint point) => Package.Missed
        .Where(miss => miss.Trajectory == trajectory.Key && miss.PlannedOn == point.On)
        .OrderByDescending(miss => miss.RecordedAt)
        .FirstOrDefault();
}
