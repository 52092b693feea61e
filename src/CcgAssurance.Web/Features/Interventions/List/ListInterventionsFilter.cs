using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Interventions.List;

/// <summary>What the register is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record ListInterventionsFilter
{
    public const string Open = "open";

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    [FromQuery(Name = "domain")]
    public string? Domain { get; init; }

    [FromQuery(Name = "area-team")]
    public string? AreaTeam { get; init; }

    /// <summary>The code of a group, as pages lead to its interventions.</summary>
    [FromQuery(Name = "ccg")]
    public string? Ccg { get; init; }

    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [DateAnswerName("Last day")]
    public DateAnswer? To { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public string? KnownStatus => Status == Open || StageAsked is not null ? Status : null;

    public InterventionStage? StageAsked => Enum.GetValues<InterventionStage>()
        .Cast<InterventionStage?>().FirstOrDefault(stage => stage.ToString() == Status);

    public DomainNumber? DomainAsked => DomainNumber.TryParse(Domain, null, out var domain) ? domain : null;

    public OrganisationCode? AreaTeamCode => CodeOf(AreaTeam);

    public OrganisationCode? CcgCode => CodeOf(Ccg);

    /// <summary>The address of one page of the register.</summary>
    public string AddressOf(int page) => QueryHelpers.AddQueryString(
        InterventionLinks.List(),
        new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(Search) ? null : Search,
            ["status"] = KnownStatus,
            ["domain"] = DomainAsked?.ToString(),
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
