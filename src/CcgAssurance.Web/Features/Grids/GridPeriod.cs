using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Grids;

/// <summary>The open year that an address names, and the quarter where it names one.</summary>
public sealed record GridPeriod(FinancialYear Year, Quarter? OneQuarter) : IRequestFact
{
    public Quarter Quarter => OneQuarter ?? throw new InvalidOperationException("This address names a year and no quarter.");

    public string Name => OneQuarter is { } quarter ? $"{quarter.Name} {Year.Name}" : Year.Name;

    /// <summary>Its last day, as of which the groups are named.</summary>
    public DateOnly LastDay => OneQuarter?.EndIn(Year) ?? Year.End;

    /// <summary>The groups that exist at some time in it.</summary>
    public IQueryable<Ccg> Existing(IQueryable<Ccg> ccgs)
    {
        var (from, until) = OneQuarter is { } quarter ? (quarter.StartIn(Year), LastDay) : (Year.Start, LastDay);
        return ccgs.Where(ccg => ccg.OpenedOn <= until && (ccg.ClosedOn == null || ccg.ClosedOn >= from));
    }
}
