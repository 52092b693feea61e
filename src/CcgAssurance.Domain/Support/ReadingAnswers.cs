namespace CcgAssurance.Domain.Support;

/// <summary>Where an indicator stood.</summary>
/// <param name="Indicator">The indicator, by the key that it keeps in every edition.</param>
/// <param name="On">The day.</param>
/// <param name="Value">Where it stood.</param>
public sealed record ReadingAnswers(
    Guid Indicator,
    DateOnly On,
    string Value);
