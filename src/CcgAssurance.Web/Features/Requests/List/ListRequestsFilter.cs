using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.List;

/// <summary>What the register is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record ListRequestsFilter
{
    public const string Open = "open";
    public const string Overdue = "overdue";
    public const string Closed = "closed";
    public const string Drafts = "drafts";
    public const string Informal = "informal";
    public const string Sufficient = "sufficient";
    public const string Insufficient = "insufficient";

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    [FromQuery(Name = "power")]
    public string? Power { get; init; }

    [FromQuery(Name = "outcome")]
    public string? Outcome { get; init; }

    [FromQuery(Name = "area-team")]
    public string? AreaTeam { get; init; }

    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public string? KnownStatus => Status is Open or Overdue or Closed or Drafts ? Status : null;

    public string? KnownPower => Power == Informal || Section is not null ? Power : null;

    public string? KnownOutcome => Outcome is Sufficient or Insufficient ? Outcome : null;

    /// <summary>The section that the requests cite.</summary>
    public StatutoryPower? Section => Power switch
    {
        "14Z18" => StatutoryPower.S14Z18,
        "14Z19" => StatutoryPower.S14Z19,
        _ => null,
    };

    public DateOnly? IssuedFrom => DayOf(From);

    public DateOnly? IssuedTo => DayOf(To);

    public OrganisationCode? AreaTeamCode => OrganisationCode.TryParse(AreaTeam, null, out var code) ? code : null;

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;
}
