using CcgAssurance.Domain.Ccgs;

namespace CcgAssurance.Web.Infrastructure.Work;

/// <summary>
/// What of a module is overdue in some groups, whoever has to do it. Every implementation is found by its type: the list of all that is
/// overdue asks them all and knows none.
/// </summary>
public interface IOverdueSource
{
    /// <summary>What is past its last day.</summary>
    Task<IReadOnlyList<OverdueRow>> InAsync(IQueryable<Ccg> ccgs, DateOnly today, CancellationToken cancellationToken);
}
