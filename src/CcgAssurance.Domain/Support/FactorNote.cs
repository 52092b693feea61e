using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>What was considered about one of the seven factors before the support was decided.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Text">What was considered; null while that is open.</param>
public sealed record FactorNote(SupportFactor Factor, string? Text);
