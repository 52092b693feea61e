using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CcgAssurance.Domain.Records;

/// <summary>
/// The parts of a record, as they were loaded. A rule that read an empty list because nobody loaded it would pass in silence;
/// so a list that was neither begun with its record nor loaded stays null, and reading it fails.
/// </summary>
internal static class Navigation
{
    /// <summary>The parts.</summary>
    /// <exception cref="InvalidOperationException">They were not loaded.</exception>
    public static List<TPart> Loaded<TPart>(
        [NotNull] this List<TPart>? parts, [CallerArgumentExpression(nameof(parts))] string name = "") =>
        parts ?? throw new InvalidOperationException(
            $"The {typeof(TPart).Name} records in {name} were not loaded. Include them in the query.");
}
