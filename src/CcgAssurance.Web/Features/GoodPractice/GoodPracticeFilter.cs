using CcgAssurance.Domain.Framework;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.GoodPractice;

/// <summary>What the list is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record GoodPracticeFilter
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "focus")]
    public string? Focus { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public Focus? AskedFocus => Domain.Framework.Focus.TryParse(Focus, null, out var focus) ? focus : null;
}
