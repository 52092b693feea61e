using System.Globalization;
using CcgAssurance.Data.Security;
using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.SecurityTrail;

/// <summary>What the security log is narrowed to. A kind that is none narrows nothing.</summary>
public sealed record SecurityTrailFilter
{
    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    /// <summary>The email address of an account.</summary>
    [FromQuery(Name = "person")]
    public string? Person { get; init; }

    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [DateAnswerName("Last day")]
    public DateAnswer? To { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public SecurityEventKind? AskedKind => Enum.TryParse<SecurityEventKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;

    public bool IsNarrowed => AskedKind is not null || Person is not null || From is not null || To is not null;

    /// <summary>The address of one page of the log that is narrowed like this.</summary>
    public string PageAddress(int page) => QueryHelpers.AddQueryString(SecurityTrailLinks.Show(), new Dictionary<string, string?>
    {
        ["kind"] = string.IsNullOrEmpty(Kind) ? null : Kind,
        ["person"] = Person,
        ["From.Day"] = From?.Day,
        ["From.Month"] = From?.Month,
        ["From.Year"] = From?.Year,
        ["To.Day"] = To?.Day,
        ["To.Month"] = To?.Month,
        ["To.Year"] = To?.Year,
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    });
}
