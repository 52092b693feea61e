using System.Globalization;
using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Shared.History;

/// <summary>What a history is narrowed to. A name that is not in it narrows it to nothing.</summary>
public sealed record HistoryFilter
{
    [FromQuery(Name = "person")]
    public string? Person { get; init; }

    [FromQuery(Name = "part")]
    public string? Part { get; init; }

    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [DateAnswerName("Last day")]
    public DateAnswer? To { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public bool IsNarrowed => !string.IsNullOrEmpty(Person) || !string.IsNullOrEmpty(Part) || From is not null || To is not null;

    /// <summary>The address of one page of the history that is narrowed like this.</summary>
    public string PageAddress(string history, int page) => QueryHelpers.AddQueryString(history, new Dictionary<string, string?>
    {
        ["person"] = string.IsNullOrEmpty(Person) ? null : Person,
        ["part"] = string.IsNullOrEmpty(Part) ? null : Part,
        ["From.Day"] = From?.Day,
        ["From.Month"] = From?.Month,
        ["From.Year"] = From?.Year,
        ["To.Day"] = To?.Day,
        ["To.Month"] = To?.Month,
        ["To.Year"] = To?.Year,
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    });
}
