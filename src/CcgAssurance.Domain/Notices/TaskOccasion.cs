namespace CcgAssurance.Domain.Notices;

/// <summary>The occasion on which somebody has a task, so that the same one is not told twice and the next one is.</summary>
/// <param name="Record">The record that it is about: the quarter itself or an action in it.</param>
/// <param name="Version">The last frozen version of the report then; 0 where it makes no difference.</param>
public sealed record TaskOccasion(Guid Record, int Version);
