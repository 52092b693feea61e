using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What the letter says with which directions are lifted, as plain data: a dated, written act with a reason. All of it is kept when the
/// Chief Executive signs it.
/// </summary>
[Rule("R212", "R308", "R311")]
public sealed record LiftingReport
{
    /// <summary>The number of the case for intervention.</summary>
    public required int Intervention { get; init; }

    /// <summary>The date that the letter bears.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The name of the area team that proposed the directions.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>The name of the group that the case is about.</summary>
    public required string CcgName { get; init; }

    /// <summary>Whether the group is made up for a demonstration, and with it all that is said of it.</summary>
    public bool IsInvented { get; init; }

    /// <summary>The directions that are lifted, in order.</summary>
    public required IReadOnlyList<LiftedDirection> Directions { get; init; }

    /// <summary>How many directions of the case stay in force.</summary>
    public required int Remaining { get; init; }

    /// <summary>Why they are lifted, as somebody typed it.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was signed; null while it is not.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The name of the Chief Executive who signed it.</summary>
    public string? SignedBy { get; init; }

    /// <summary>What the letter says. The case is loaded with its directions.</summary>
    /// <param name="intervention">The case.</param>
    /// <param name="lifting">The proposal, or the signed lifting.</param>
    /// <param name="place">Whose case it is.</param>
    /// <param name="today">The day, for a letter that is not signed.</param>
    public static LiftingReport Of(InterventionCase intervention, DirectionLifting lifting, DocumentPlace place, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        ArgumentNullException.ThrowIfNull(lifting);
        ArgumentNullException.ThrowIfNull(place);
        DateOnly? signedOn = lifting.SignedAt is { } at ? UkTime.DateOf(at) : null;
        var lifted = intervention.Directions.Where(lifting.Lifts).ToList();
        return new()
        {
            Intervention = intervention.Number,
            DatedOn = signedOn ?? today,
            AreaTeam = place.AreaTeam,
            CcgName = place.CcgName,
            IsInvented = place.IsInvented,
            Directions = [.. lifted.Select(row => new LiftedDirection(row.CcgName, row.InForceOn!.Value))],
            Remaining = intervention.DirectionsInForce.Except(lifted).Count(),
            Reason = lifting.Reason,
            SignedOn = signedOn,
            SignedBy = lifting.SignedBy,
        };
    }
}

/// <summary>A direction that is lifted.</summary>
/// <param name="CcgName">The name of the group for which it held.</param>
/// <param name="InForceOn">The first day on which it was in force.</param>
public sealed record LiftedDirection(string CcgName, DateOnly InForceOn);
