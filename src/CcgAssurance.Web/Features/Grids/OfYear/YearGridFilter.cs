using System.Globalization;
using CcgAssurance.Domain.Framework;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.OfYear;

/// <summary>What the year view shows of each quarter. What cannot be read shows the headline.</summary>
public sealed record YearGridFilter
{
    [FromQuery(Name = "show")]
    public string? Show { get; init; }

    /// <summary>The domain whose level is shown; null for the headline.</summary>
    public DomainNumber? Domain => DomainNumber.TryParse(Show, null, out var number) ? number : null;

    public string? Answer => Domain?.Value.ToString(CultureInfo.InvariantCulture);
}
