using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Published.List;

/// <summary>What the list is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record ListPublishedFilter
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "area-team")]
    public string? AreaTeam { get; init; }

    [FromQuery(Name = "year")]
    public string? Year { get; init; }

    [FromQuery(Name = "quarter")]
    public string? Quarter { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public OrganisationCode? AreaTeamCode => OrganisationCode.TryParse(AreaTeam, null, out var code) ? code : null;

    public FinancialYear? FinancialYear => Domain.Calendar.FinancialYear.TryParse(Year, null, out var year) ? year : null;

    public Quarter? QuarterOfYear => Domain.Calendar.Quarter.TryParse(Quarter, null, out var quarter) ? quarter : null;
}
