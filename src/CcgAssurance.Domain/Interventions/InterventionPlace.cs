using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>The page of a case on which to do what a finding asks for.</summary>
/// <param name="Step">The step that it is about; null for the case as a whole.</param>
/// <param name="Answer">The answer or list that it is about, by the name it has in its record.</param>
/// <param name="Direction">The direction that it is about; null where it is about none.</param>
public sealed record InterventionPlace(InterventionStep? Step, string? Answer, Guid? Direction = null) : FindingPlace;
