using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.List;

/// <summary>What the list is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record ListCcgsFilter
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "area-team")]
    public string? AreaTeam { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public OrganisationCode? AreaTeamCode => OrganisationCode.TryParse(AreaTeam, null, out var code) ? code : null;
}
