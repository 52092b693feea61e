using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Web.Features.Grids.Start;

public sealed record GridStartViewModel
{
    public required GridPlace Place { get; init; }

    /// <summary>The open years, the latest first.</summary>
    public required IReadOnlyList<FinancialYear> Years { get; init; }

    /// <summary>The quarter that is being worked on: the last whose conversations have begun.</summary>
    public required (FinancialYear Year, Quarter Quarter)? Now { get; init; }

    /// <summary>The regions of England, or the area teams of a region.</summary>
    public required IReadOnlyList<GridPlace> Parts { get; init; }

    public required bool SeesOverdue { get; init; }
}
