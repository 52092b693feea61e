using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>What is written about a measure.</summary>
/// <param name="Type">What kind of support it is.</param>
/// <param name="Description">What is done.</param>
/// <param name="ProviderKind">What kind of organisation provides it.</param>
/// <param name="Provider">The organisation that provides it.</param>
/// <param name="Resourcing">How it is resourced; null while that is open.</param>
/// <param name="Owner">Who sees to it; null while that is open.</param>
/// <param name="DueOn">By when it is done; null while that is open.</param>
public sealed record MeasureAnswers(
    SupportType Type,
    string Description,
    ProviderKind ProviderKind,
    string Provider,
    string? Resourcing,
    string? Owner,
    DateOnly? DueOn);
