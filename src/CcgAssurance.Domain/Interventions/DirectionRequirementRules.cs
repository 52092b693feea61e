using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What the requirements of a direction have to say before it is put forward.</summary>
public static class DirectionRequirementRules
{
    /// <summary>What is missing or wrong in the requirements of one version of a direction on a day.</summary>
    [Rule("R310")]
    public static IReadOnlyList<Finding> Missing(Direction direction, DirectionVersion version, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(direction);
        ArgumentNullException.ThrowIfNull(version);
        return
        [
            .. version.Uses(InterventionPower.DirectFunctions) && version.Requirements.Count == 0
                ? [Wrong(direction, "Add at least one requirement")]
                : Array.Empty<Finding>(),
            .. version.Requirements
                .OrderBy(row => row.Position)
                .Select(row => (row, Message: Due(direction, row, today)))
                .Where(pair => pair.Message is not null)
                .Select(pair => Wrong(direction, $"{pair.Message} for requirement {pair.row.Position}")),
        ];
    }

    private static string? Due(Direction direction, DirectionRequirement row, DateOnly today) => row switch
    {
        { DueOn: null, DueAfterWeeks: null } => "Enter a date or a number of weeks",
        { DueOn: not null, DueAfterWeeks: not null } => "Enter either a date or a number of weeks, and not both,",
        { DueAfterWeeks: < 1 or > DirectionRequirement.MostWeeks } =>
            $"Enter a number of weeks from 1 to {DirectionRequirement.MostWeeks}",
        { DueOn: { } day } when day < today && !IsSigned(direction, row) => "Enter a date that is still to come",
        _ => null,
    };

    // A requirement that is signed already stays overdue, or met, while something else is varied.
    private static bool IsSigned(Direction direction, DirectionRequirement row) =>
        direction.VersionInForce?.Requirements.Any(signed => signed.Key == row.Key && signed.DueOn == row.DueOn) == true;

    private static Finding Wrong(Direction direction, string message) => Finding.Blocking(
        GuidanceRules.R310,
        $"{message} in the direction to {direction.GivenToName}",
        nameof(DirectionVersion.Requirements),
        new InterventionPlace(InterventionStep.CommitteeApproval, nameof(DirectionVersion.Requirements), direction.Id));
}
