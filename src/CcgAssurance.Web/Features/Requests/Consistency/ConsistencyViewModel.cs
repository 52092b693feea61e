using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Requests.List;

namespace CcgAssurance.Web.Features.Requests.Consistency;

public sealed record ConsistencyViewModel
{
    public required ListRequestsFilter Filter { get; init; }

    /// <summary>Whether a date that was typed into the filter cannot be read.</summary>
    public required bool IsWrong { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    public required IReadOnlyList<ConsistencyRow> Teams { get; init; }

    /// <summary>The groups of all those area teams.</summary>
    public required IReadOnlyList<ConsistencyRow> Ccgs { get; init; }

    /// <summary>Whether the groups are listed on the page: those of one area team. The file has all of them.</summary>
    public bool ListsCcgs => Teams.Count == 1;

    public string? Power => Filter.KnownPower;

    public string? AreaTeam => Filter.AreaTeamCode?.Value;

    [DateAnswerName("First day")]
    public DateAnswer? From => Filter.From;

    [DateAnswerName("Last day")]
    public DateAnswer? To => Filter.To;

    public string Address => Filter.AddressOf(1, RequestLinks.Consistency());

    /// <summary>The groups of one area team, narrowed likewise.</summary>
    public string Of(OrganisationCode team) => (Filter with { AreaTeam = team.Value }).AddressOf(1, RequestLinks.Consistency());

    public bool IsNarrowed => Address != RequestLinks.Consistency();
}

/// <summary>The figures of an area team or a group.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name today.</param>
/// <param name="Ccgs">How many groups they are about.</param>
/// <param name="Figures">The figures.</param>
public sealed record ConsistencyRow(OrganisationCode Code, string Name, int Ccgs, RequestFigures Figures)
{
    /// <summary>The area team of a group.</summary>
    public string? TeamName { get; init; }

    /// <summary>How many requests there are for each group.</summary>
    public decimal PerCcg => Math.Round((decimal)Figures.Requests / Ccgs, 1);
}
