namespace CcgAssurance.Domain.Support;

/// <summary>A written confirmation.</summary>
/// <param name="Restriction">The restriction, by the key that it keeps in every edition.</param>
/// <param name="On">The date of the written confirmation.</param>
/// <param name="Entry">The letter in the log, with its file.</param>
public sealed record ConfirmationAnswers(
    Guid Restriction,
    DateOnly On,
    Guid Entry);
