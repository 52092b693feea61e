using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Requests.List;

/// <summary>What the register is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record ListRequestsFilter
{
    public const string Open = "open";
    public const string Overdue = "overdue";
    public const string Informal = "informal";
    public const string Sufficient = "sufficient";
    public const string Insufficient = "insufficient";
    public const string Undecided = "undecided";

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

    /// <summary>The code of a group, as pages lead to its requests.</summary>
    [FromQuery(Name = "ccg")]
    public string? Ccg { get; init; }

    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [DateAnswerName("Last day")]
    public DateAnswer? To { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public string? KnownStatus => Status is Open or Overdue || KnownStage is not null ? Status : null;

    /// <summary>The stage that is asked for. What was put away stands in no register.</summary>
    public RequestStage? KnownStage => Enum.GetValues<RequestStage>().Where(stage => stage != RequestStage.Discarded)
        .Cast<RequestStage?>().FirstOrDefault(stage => stage.ToString() == Status);

    public string? KnownPower => Power == Informal || Section is not null ? Power : null;

    public string? KnownOutcome => Outcome is Sufficient or Insufficient or Undecided ? Outcome : null;

    /// <summary>The section that the requests cite.</summary>
    public StatutoryPower? Section => Power switch
    {
        "14Z18" => StatutoryPower.S14Z18,
        "14Z19" => StatutoryPower.S14Z19,
        _ => null,
    };

    public OrganisationCode? AreaTeamCode => CodeOf(AreaTeam);

    public OrganisationCode? CcgCode => CodeOf(Ccg);

    /// <summary>The address of one page of the register, or of another page that is narrowed like it.</summary>
    public string AddressOf(int page, string? path = null) => QueryHelpers.AddQueryString(
        path ?? RequestLinks.List(),
        new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(Search) ? null : Search,
            ["status"] = KnownStatus,
            ["power"] = KnownPower,
            ["outcome"] = KnownOutcome,
            ["area-team"] = AreaTeamCode?.Value,
            ["ccg"] = CcgCode?.Value,
            ["From.Day"] = From?.Day,
            ["From.Month"] = From?.Month,
            ["From.Year"] = From?.Year,
            ["To.Day"] = To?.Day,
            ["To.Month"] = To?.Month,
            ["To.Year"] = To?.Year,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        });

    private static OrganisationCode? CodeOf(string? text) => OrganisationCode.TryParse(text, null, out var code) ? code : null;
}
