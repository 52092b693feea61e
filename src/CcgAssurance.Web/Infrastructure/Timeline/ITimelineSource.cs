using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Infrastructure.Timeline;

/// <summary>
/// What of a module stands in the timeline of a group. Every implementation is found by its type: the timeline asks them all and knows
/// none. Each shows a reader no more than the pages of its module do.
/// </summary>
public interface ITimelineSource
{
    /// <summary>The records of the group that the reader sees, with what happened in them until today.</summary>
    Task<IReadOnlyList<TimelineThread>> OfAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken);
}
