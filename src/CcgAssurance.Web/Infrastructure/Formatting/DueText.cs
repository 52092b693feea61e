namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>How far away a last day is.</summary>
public static class DueText
{
    /// <summary>"Overdue by 3 days", "Due today", "Due tomorrow" or "Due in 12 days".</summary>
    public static string Of(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        -1 => "Overdue by 1 day",
        < 0 and var late => $"Overdue by {(-late).Grouped()} days",
        0 => "Due today",
        1 => "Due tomorrow",
        var left => $"Due in {left.Grouped()} days",
    };
}
