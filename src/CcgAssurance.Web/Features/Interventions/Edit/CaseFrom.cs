using CcgAssurance.Domain.Framework;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Edit;

/// <summary>What made somebody think of intervening, as links to its form carry it.</summary>
[Rule("R139")]
public sealed record CaseFrom
{
    [FromQuery(Name = "domain")]
    public string? Domain { get; init; }

    /// <summary>The form that it begins with.</summary>
    public CaseForm ToForm() => new() { Domains = DomainNumber.TryParse(Domain, null, out var domain) ? [domain] : [] };
}
