using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Support;

namespace CcgAssurance.Web.Features.Escalations.List;

public sealed record ListEscalationsViewModel
{
    public static IReadOnlyList<NhsOption> Domains { get; } = [new("", "All"), .. SupportOptions.Domains];

    public required ListEscalationsFilter Filter { get; init; }

    /// <summary>Whether a date that was typed into the filter cannot be read.</summary>
    public required bool IsWrong { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    /// <summary>Whether the reader sees escalations before the view is put to the group.</summary>
    public required bool SeesUnshared { get; init; }

    public required IReadOnlyList<EscalationRow> Rows { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public IReadOnlyList<NhsOption> Statuses =>
    [
        new("", "All"), new(ListEscalationsFilter.Open, "Open"), new(ListEscalationsFilter.Overdue, "With an overdue milestone"),
        .. Enum.GetValues<EscalationStage>()
            .Where(stage => SeesUnshared || !EscalationStages.BeforePut.Contains(stage))
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

    public bool IsNarrowed => AddressOf(1) != EscalationLinks.List();

    /// <summary>The address of a page of what the register is narrowed to.</summary>
    public string AddressOf(int page) => Filter.AddressOf(page);
}

public sealed record EscalationRow
{
    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Subject { get; init; }

    public required EscalationTrigger Trigger { get; init; }

    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    public required EscalationStage Stage { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required DateOnly? PutOn { get; init; }

    public required DateOnly? StartsOn { get; init; }

    public required DateOnly? EndsOn { get; init; }

    /// <summary>The day of the first milestone that is not met; null where there is none.</summary>
    public required DateOnly? NextDueOn { get; init; }

    public required DateOnly? EndedOn { get; init; }

    public string StatusOn(DateOnly today) => Stage.DisplayText(StartsOn, today);

    public bool IsOverdueOn(DateOnly today) => NextDueOn < today;
}
