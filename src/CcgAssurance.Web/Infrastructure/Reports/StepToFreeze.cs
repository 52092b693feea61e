using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>A step that was taken in memory and not saved, with the outputs that it sends.</summary>
/// <param name="Outcome">What the verb of the step answered.</param>
/// <param name="Read">
/// Reads the outputs from the database; what they say must not depend on whether the step is saved. Null where the step sends nothing.
/// </param>
public sealed record StepToFreeze(Outcome Outcome, Func<Task<IReadOnlyList<OutputToFreeze>>>? Read);
