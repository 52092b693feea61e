using CcgAssurance.Domain.Calendar;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.Timeline;

/// <summary>What the timeline is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record CcgTimelineFilter
{
    [FromQuery(Name = "kind")]
    public IReadOnlyList<string> Kind { get; init; } = [];

    [FromQuery(Name = "year")]
    public string? Year { get; init; }

    /// <summary>The kinds that are asked for; none for all.</summary>
    public IReadOnlyList<TimelineKind> Kinds => [.. Enum.GetValues<TimelineKind>().Where(kind => Kind.Contains(kind.ToString()))];

    public FinancialYear? YearAsked => FinancialYear.TryParse(Year, null, out var year) ? year : null;
}
