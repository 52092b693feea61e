using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.List;

/// <summary>What the register is narrowed to: the open conditions, unless it says otherwise. A value that cannot be read narrows
/// nothing.</summary>
public sealed record ListConditionsFilter
{
    public const string Discharged = "discharged";
    public const string All = "all";

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    [FromQuery(Name = "area-team")]
    public string? AreaTeam { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public string? KnownStatus => Status is Discharged or All ? Status : null;

    public ConditionSupportLevel? KnownLevel =>
        Enum.GetValues<ConditionSupportLevel>().Where(level => level.ToString() == Level).Select(level =>
            (ConditionSupportLevel?)level).SingleOrDefault();

    public OrganisationCode? AreaTeamCode => OrganisationCode.TryParse(AreaTeam, null, out var code) ? code : null;
}
