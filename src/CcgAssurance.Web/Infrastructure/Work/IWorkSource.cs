using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Calendars;

namespace CcgAssurance.Web.Infrastructure.Work;

/// <summary>
/// What a module has to do, for whom and until when. Every implementation is found by its type: the queue, the calendar and the
/// reminders ask them all and know none.
/// </summary>
public interface IWorkSource
{
    /// <summary>What one person does and waits for.</summary>
    Task<IReadOnlyList<WorkRow>> ForAsync(Actor actor, CancellationToken cancellationToken);

    /// <summary>What everybody does, for the reminders; without what people only wait for.</summary>
    Task<IReadOnlyList<WorkRow>> ForEverybodyAsync(DateOnly today, CancellationToken cancellationToken);

    /// <summary>What stands in the calendar of a person beside the tasks, from a day on.</summary>
    Task<IReadOnlyList<CalendarEvent>> DaysAsync(Actor actor, DateOnly from, CancellationToken cancellationToken);
}
