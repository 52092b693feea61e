namespace CcgAssurance.Domain.Support;

/// <summary>A number as it really was.</summary>
/// <param name="Trajectory">The trajectory, by the key that it keeps in every edition.</param>
/// <param name="On">The day.</param>
/// <param name="Value">The number, in the unit of the trajectory.</param>
public sealed record ActualAnswers(
    Guid Trajectory,
    DateOnly On,
    decimal Value);
