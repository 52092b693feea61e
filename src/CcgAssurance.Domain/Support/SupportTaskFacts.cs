namespace CcgAssurance.Domain.Support;

/// <summary>What has to be known of a support package to say what is to be done about it.</summary>
public sealed record SupportTaskFacts
{
    /// <summary>Where it stands.</summary>
    public required SupportStage Stage { get; init; }

    /// <summary>Where the edition in hand stands; null where none is.</summary>
    public required TermsStage? InHand { get; init; }

    /// <summary>Whether NHS England accepted that edition.</summary>
    public bool IsAcceptedByNhsEngland { get; init; }

    /// <summary>Whether the group accepted that edition.</summary>
    public bool IsAcceptedByCcg { get; init; }

    /// <summary>The last day, as agreed.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The day of the next discussion; null where none is planned.</summary>
    public DateOnly? NextDiscussionOn { get; init; }

    /// <summary>The days of the planned points in force that are over and have no figure.</summary>
    public IReadOnlyList<DateOnly> WithoutFigure { get; init; } = [];

    /// <summary>The days of the planned points in force that are missed, and about which nothing is answered.</summary>
    public IReadOnlyList<DateOnly> Unanswered { get; init; } = [];

    /// <summary>How many restrictions in force are not confirmed in writing.</summary>
    public int Unconfirmed { get; init; }

    /// <summary>What has to be known of a package that is loaded with its terms, figures, answers and confirmations.</summary>
    public static SupportTaskFacts Of(SupportPackage package, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(package);
        var inHand = package.TermsInHand;
        var inForce = package.TermsInForce;
        var points = (inForce?.Trajectories ?? [])
            .SelectMany(row => Trajectories.Read(row, package.Actuals, today).Select(point => new AnsweredPoint(
                point,
                package.Missed.Any(miss => miss.Trajectory == row.Key && miss.PlannedOn == point.On))));
        return new SupportTaskFacts
        {
            Stage = package.Stage,
            InHand = inHand?.Stage,
            IsAcceptedByNhsEngland = inHand?.NhsEnglandAcceptedAt is not null,
            IsAcceptedByCcg = inHand?.CcgAcceptedAt is not null,
            EndsOn = package.EndsOn,
            NextDiscussionOn = package.NextDiscussionOn,
            Unconfirmed = inForce?.Restrictions.Count(row => !package.IsConfirmed(row.Key)) ?? 0,
        }.WithPoints(points, today);
    }

    /// <summary>The same facts with what the trajectories in force add to them.</summary>
    public SupportTaskFacts WithPoints(IEnumerable<AnsweredPoint> points, DateOnly today)
    {
        var known = points.ToList();
        return this with
        {
            WithoutFigure = [.. known.Where(row => row.Point.Actual is null && row.Point.On <= today).Select(row => row.Point.On)],
            Unanswered = [.. known.Where(row => row.Point.IsMissed && !row.IsAnswered).Select(row => row.Point.On)],
        };
    }
}

/// <summary>A planned point of a trajectory, and whether somebody said what was considered when it was missed.</summary>
public readonly record struct AnsweredPoint(PlannedPoint Point, bool IsAnswered);
