using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Support;

namespace CcgAssurance.Web.Features.Interventions.List;

public sealed record ListInterventionsViewModel
{
    public static IReadOnlyList<NhsOption> Domains { get; } = [new("", "All"), .. SupportOptions.Domains];

    public required ListInterventionsFilter Filter { get; init; }

    /// <summary>Whether a date that was typed into the filter cannot be read.</summary>
    public required bool IsWrong { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    public required Role Role { get; init; }

    public required IReadOnlyList<InterventionRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Whether the reader can open the page of a group.</summary>
    public bool OpensCcgs => Role.Allows(Permission.ViewCcgs);

    public IReadOnlyList<NhsOption> Statuses =>
    [
        new("", "All"), new(ListInterventionsFilter.Open, "Open"),
        .. Enum.GetValues<InterventionStage>()
            .Where(stage => InterventionVisibility.CanKnow(Role, stage))
            .Select(stage => new NhsOption(stage.ToString(), stage.DisplayText())),
    ];

    public string? Search => Filter.Search;

    public string? Status => Filter.KnownStatus;

    public string? Domain => Filter.DomainAsked?.ToString();

    public string? AreaTeam => Filter.AreaTeamCode?.Value;

    [DateAnswerName("First day")]
    public DateAnswer? From => Filter.From;

    [DateAnswerName("Last day")]
    public DateAnswer? To => Filter.To;

    public bool IsNarrowed => AddressOf(1) != InterventionLinks.List();

    /// <summary>The address of a page of what the register is narrowed to.</summary>
    public string AddressOf(int page) => Filter.AddressOf(page);
}

public sealed record InterventionRow
{
    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Subject { get; init; }

    public required InterventionRoute Route { get; init; }

    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    public required InterventionStage Stage { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required DateOnly? ProposedOn { get; init; }

    public required DateOnly? SubmittedOn { get; init; }

    /// <summary>The day from which directions are in force; null before.</summary>
    public required DateOnly? SignedOn { get; init; }

    public required DateOnly? EndedOn { get; init; }
}
