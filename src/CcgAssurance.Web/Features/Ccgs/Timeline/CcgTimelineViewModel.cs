using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Features.Ccgs.Timeline;

public sealed record CcgTimelineViewModel
{
    public required CcgHeader Ccg { get; init; }

    public required CcgTimelineFilter Filter { get; init; }

    /// <summary>Whether nothing has happened that the reader may see.</summary>
    public required bool IsEmpty { get; init; }

    public required IReadOnlyList<NhsOption> Kinds { get; init; }

    public required IReadOnlyList<NhsOption> Years { get; init; }

    /// <summary>What happened, by quarter, in the order of days.</summary>
    public required IReadOnlyList<TimelineQuarter> Quarters { get; init; }

    /// <summary>The picture as SVG; null where there is nothing to show.</summary>
    public required IHtmlContent? Drawing { get; init; }

    /// <summary>The kinds that are ticked, as the form needs them.</summary>
    public IReadOnlyList<string> Kind => [.. Filter.Kinds.Select(kind => kind.ToString())];

    public string? Year => Filter.YearAsked?.ToString();

    public bool IsNarrowed => Kind.Count > 0 || Year is not null;
}

/// <summary>One quarter of the calendar with what happened in it.</summary>
public sealed record TimelineQuarter(string Name, IReadOnlyList<TimelineRow> Rows);

/// <summary>Something that happened, with the record in which it did.</summary>
public sealed record TimelineRow(TimelineThread Thread, TimelineEvent Event);
