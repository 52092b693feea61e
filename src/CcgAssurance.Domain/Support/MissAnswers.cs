namespace CcgAssurance.Domain.Support;

/// <summary>What was considered when a planned point was missed.</summary>
/// <param name="Trajectory">The trajectory, by the key that it keeps in every edition.</param>
/// <param name="PlannedOn">The day of the planned point.</param>
/// <param name="MoreSupportConsidered">Whether more intensive support was considered.</param>
/// <param name="Reason">What came of that, or why it was not.</param>
public sealed record MissAnswers(
    Guid Trajectory,
    DateOnly PlannedOn,
    bool MoreSupportConsidered,
    string Reason);
