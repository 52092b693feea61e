namespace CcgAssurance.Domain.Support;

/// <summary>What is written about an indicator of success.</summary>
/// <param name="Name">What is looked at.</param>
/// <param name="Baseline">Where it stood at the beginning; null while that is open.</param>
/// <param name="Target">What is to be reached; null while that is open.</param>
/// <param name="TargetOn">By when; null while that is open.</param>
/// <param name="IsForExit">Whether it decides that the domain returns to assured.</param>
public sealed record IndicatorAnswers(
    string Name,
    string? Baseline,
    string? Target,
    DateOnly? TargetOn,
    bool IsForExit);
