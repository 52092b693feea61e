using CcgAssurance.Domain.Interventions;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>What the pages of directions look for in a case.</summary>
internal static class DraftDirections
{
    public const string WhenClosed = "This direction is not being written. To change one that is in force, begin a change of it.";

    public static Direction? Find(InterventionCase intervention, Guid id) => intervention.Directions.FirstOrDefault(row => row.Id == id);

    public static bool IsOpen(Direction? direction) => direction is { VersionInHand.Stage: DirectionVersionStage.Draft };

    /// <summary>A requirement of a version that is in hand, with its direction.</summary>
    public static (Direction Direction, DirectionRequirement Requirement)? Requirement(InterventionCase intervention, Guid id) =>
        intervention.Directions
            .SelectMany(direction => (direction.VersionInHand?.Requirements ?? []).Select(row => (direction, row)))
            .Where(pair => pair.row.Id == id)
            .Select(pair => ((Direction Direction, DirectionRequirement Requirement)?)pair)
            .FirstOrDefault();

    /// <summary>A requirement that is in force, by the key that it keeps from version to version.</summary>
    public static DirectionRequirement? InForce(InterventionCase intervention, Guid key) => intervention.DirectionsInForce
        .SelectMany(direction => direction.VersionInForce!.Requirements)
        .FirstOrDefault(row => row.Key == key);
}
