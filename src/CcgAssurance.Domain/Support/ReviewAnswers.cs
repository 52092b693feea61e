namespace CcgAssurance.Domain.Support;

/// <summary>How far the support is.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">How far it is.</param>
/// <param name="Improvement">The improvement that was made and is recognised; null where there is none yet.</param>
public sealed record ReviewAnswers(
    DateOnly On,
    string Text,
    string? Improvement);
