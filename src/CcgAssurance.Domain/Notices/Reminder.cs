using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Notices;

/// <summary>Of what kind a reminder is.</summary>
public enum Reminder
{
    /// <summary>Something that the person has to do is due soon.</summary>
    DueSoon,

    /// <summary>The last day for something that the person has to do is over.</summary>
    Overdue,
}

/// <summary>How reminders are written for people.</summary>
public static class ReminderText
{
    /// <summary>What it reminds of.</summary>
    public static string Subject(this Reminder reminder, WorkTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return (reminder == Reminder.DueSoon ? "Due soon: " : "Overdue: ") + char.ToLowerInvariant(task.Words[0]) + task.Words[1..];
    }

    /// <summary>The day of it.</summary>
    public static string Next(this Reminder reminder, DateOnly dueOn) =>
        $"The last day {(reminder == Reminder.DueSoon ? "is" : "was")} {UkTime.InWords(dueOn)}.";
}
