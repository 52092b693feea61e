namespace CcgAssurance.Domain.Calendar;

/// <summary>A row that says what held from one day to another, both included.</summary>
public interface IDated
{
    /// <summary>The first day.</summary>
    DateOnly From { get; }

    /// <summary>The last day, or null while it lasts.</summary>
    DateOnly? Until { get; }
}
