using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Notices;

/// <summary>When somebody is reminded of what they have to do.</summary>
public static class ReminderRules
{
    /// <summary>How many working days before its last day a task is due soon.</summary>
    public const int WorkingDaysAhead = 3;

    /// <summary>
    /// For how many days after its last day somebody who was not reminded yet is reminded of a task. Older ones stand in the work queue.
    /// </summary>
    public const int DaysAfter = 14;

    /// <summary>The reminder that somebody's own task asks for on a day: due soon, overdue, or null for none.</summary>
    [Rule("R106", "R234")]
    public static Reminder? ReminderOf(WorkTask task, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task switch
        {
            { IsMine: false } or { DueOn: null } => null,
            { DueOn: { } due } when due < today => due.AddDays(DaysAfter) >= today ? Reminder.Overdue : null,
            { DueOn: { } due } => due <= WorkingDays.After(today, WorkingDaysAhead) ? Reminder.DueSoon : null,
        };
    }
}
