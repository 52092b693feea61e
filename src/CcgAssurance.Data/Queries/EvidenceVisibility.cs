using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Data.Queries;

/// <summary>Which evidence of a quarter a person sees, once they may open the quarter.</summary>
public static class EvidenceVisibility
{
    /// <summary>
    /// All of it but soft intelligence, which only the organisation that recorded it sees. No rule lets a group record any,
    /// and no region or national team can, so it is the area team's alone.
    /// </summary>
    [Rule("R119", "R245")]
    public static IQueryable<EvidenceItem> VisibleTo(this IQueryable<EvidenceItem> evidence, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = actor.Organisation;
        return evidence.Where(item => item.Scope != EvidenceScope.Soft || item.Organisation == own);
    }
}
