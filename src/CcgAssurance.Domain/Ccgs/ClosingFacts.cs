namespace CcgAssurance.Domain.Ccgs;

/// <summary>What the rules on a closing need to know of everything else.</summary>
public sealed record ClosingFacts
{
    /// <summary>The day on which it is recorded.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The first day of the last quarter of the group in which something was recorded; null where there is none.</summary>
    public required DateOnly? LastWorkedFrom { get; init; }

    /// <summary>The first day of the last financial year that is open; null where none is.</summary>
    public required DateOnly? LastYearFrom { get; init; }
}

/// <summary>What the national team says about the end of a group.</summary>
/// <param name="LastDay">Its last day.</param>
/// <param name="Successor">The group that answers for it from the day after; null while none is named.</param>
public sealed record ClosingAnswers(DateOnly LastDay, Ccg? Successor);
