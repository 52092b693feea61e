namespace CcgAssurance.Domain.Framework;

/// <summary>
/// One of the four steps that each quarter's assurance goes through (2014/15 operational guidance, para 34 and Annex 1).
/// </summary>
/// <param name="Number">The step's place, 1 to 4.</param>
/// <param name="Name">The step's name, which can be set to the one in local use.</param>
[Rule("R106")]
public sealed record AssuranceProcessStep(int Number, string Name);
