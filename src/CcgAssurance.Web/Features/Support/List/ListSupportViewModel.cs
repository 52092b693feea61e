using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Support.List;

public sealed record ListSupportViewModel
{
    private static readonly SupportStatus[] BeforeAgreement = [SupportStatus.Draft, SupportStatus.Proposed, SupportStatus.Declined];

    public static IReadOnlyList<NhsOption> Domains { get; } = [new("", "All"), .. SupportOptions.Domains];

    public static IReadOnlyList<NhsOption> Types { get; } = [new("", "All"), .. SupportOptions.Types];

    public required ListSupportFilter Filter { get; init; }

    /// <summary>Whether a date that was typed into the filter cannot be read.</summary>
    public required bool IsWrong { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    /// <summary>For what kind of organisation the reader acts, which says from when on packages are seen.</summary>
    public required OrganisationLevel Level { get; init; }

    public required IReadOnlyList<SupportRow> Rows { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public IReadOnlyList<NhsOption> Statuses =>
    [
        new("", "All"), new(ListSupportFilter.Open, "Open"),
        .. Enum.GetValues<SupportStatus>()
            .Where(status => status != SupportStatus.Discarded && !Unseen.Contains(status))
            .Select(status => new NhsOption(status.ToString(), status.DisplayText())),
    ];

    public string? Search => Filter.Search;

    public string? Status => Filter.KnownStatus;

    public string? Domain => Filter.DomainAsked?.ToString();

    public string? Type => Filter.TypeAsked?.ToString();

    public string? AreaTeam => Filter.AreaTeamCode?.Value;

    [DateAnswerName("First day")]
    public DateAnswer? From => Filter.From;

    [DateAnswerName("Last day")]
    public DateAnswer? To => Filter.To;

    public bool IsNarrowed => AddressOf(1) != SupportLinks.List();

    private SupportStatus[] Unseen => Level switch
    {
        OrganisationLevel.AreaTeam or OrganisationLevel.Ccg => [],
        OrganisationLevel.Region or OrganisationLevel.National => BeforeAgreement,
    };

    /// <summary>The address of a page of what the register is narrowed to.</summary>
    public string AddressOf(int page) => Filter.AddressOf(page);
}

public sealed record SupportRow
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    public required IReadOnlyList<SupportType> Types { get; init; }

    public required SupportStage Stage { get; init; }

    public required DateOnly? StartsOn { get; init; }

    public required DateOnly? EndsOn { get; init; }

    public required int Agreements { get; init; }

    public required bool? IsMet { get; init; }

    public required DateOnly? NextDiscussionOn { get; init; }

    public required DateTimeOffset? FirstAgreedAt { get; init; }

    public required DateOnly? CompletedOn { get; init; }

    public required bool IsWithheld { get; init; }

    public required int? SupersedesNumber { get; init; }

    public required int? SupersededByNumber { get; init; }

    public DateOnly? FirstAgreedOn => FirstAgreedAt is { } agreed ? UkTime.DateOf(agreed) : null;

    public string Address => SupportLinks.Show(SupportLinks.KeyOf(Id, Number));

    public SupportStatus StatusOn(DateOnly today) =>
        SupportStatusText.On(new SupportStanding(Stage, StartsOn, EndsOn, Agreements, IsMet), today);
}
