namespace CcgAssurance.Domain.Support;

/// <summary>What is written about a trajectory.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Better">Which way improvement goes.</param>
/// <param name="Planned">The planned points, in the order of their days.</param>
public sealed record TrajectoryAnswers(
    string Name,
    TrajectoryUnit Unit,
    ImprovementDirection Better,
    IReadOnlyList<TrajectoryPoint> Planned);
