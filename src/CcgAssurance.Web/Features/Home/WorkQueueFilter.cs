using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Home;

/// <summary>Which page of each of the two lists is shown, and of which groups.</summary>
public sealed record WorkQueueFilter
{
    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    [FromQuery(Name = "waiting")]
    public string? Waiting { get; init; }

    [FromQuery(Name = "ccgs")]
    public string? Ccgs { get; init; }
}
