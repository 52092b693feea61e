using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Requests.List;

public sealed record ListRequestsViewModel
{
    public static IReadOnlyList<NhsOption> Powers { get; } =
        [new("", "All"), new(ListRequestsFilter.Informal, "Informal"), new("14Z18", "Section 14Z18"), new("14Z19", "Section 14Z19")];

    public static IReadOnlyList<NhsOption> Outcomes { get; } =
    [
        new("", "All"), new(ListRequestsFilter.Sufficient, "Sufficient"), new(ListRequestsFilter.Insufficient, "Insufficient"),
        new(ListRequestsFilter.Undecided, "Not decided yet"),
    ];

    public required ListRequestsFilter Filter { get; init; }

    /// <summary>Whether a date that was typed into the filter cannot be read.</summary>
    public required bool IsWrong { get; init; }

    /// <summary>The area teams to choose from; empty for somebody who sees only one.</summary>
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    /// <summary>Whether there may be drafts among them.</summary>
    public required bool SeesDrafts { get; init; }

    /// <summary>Whether the reader may compare groups and area teams.</summary>
    public required bool Compares { get; init; }

    public required IReadOnlyList<RequestRow> Rows { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    public IReadOnlyList<NhsOption> Statuses =>
    [
        new("", "All"), new(ListRequestsFilter.Open, "Open"), new(ListRequestsFilter.Overdue, "Overdue"),
        .. Enum.GetValues<RequestStage>()
            .Where(stage => stage != RequestStage.Discarded && (SeesDrafts || !RequestStages.Unissued.Contains(stage)))
            .Select(stage => new NhsOption(stage.ToString(), stage.DisplayText())),
    ];

    public string? Search => Filter.Search;

    public string? Status => Filter.KnownStatus;

    public string? Power => Filter.KnownPower;

    public string? Outcome => Filter.KnownOutcome;

    public string? AreaTeam => Filter.AreaTeamCode?.Value;

    [DateAnswerName("First day")]
    public DateAnswer? From => Filter.From;

    [DateAnswerName("Last day")]
    public DateAnswer? To => Filter.To;

    public bool IsNarrowed => AddressOf(1) != RequestLinks.List();

    /// <summary>The address of a page of what the register is narrowed to.</summary>
    public string AddressOf(int page) => Filter.AddressOf(page);
}

public sealed record RequestRow
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Subject { get; init; }

    public required RequestPower Power { get; init; }

    public required RequestAddressee Addressee { get; init; }

    public required Focus? Focus { get; init; }

    public required RequestStage Stage { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly? FirstReplyOn { get; init; }

    public required DateOnly? LatestReplyOn { get; init; }

    public required bool? IsSufficient { get; init; }

    public required RequestFollowOn? FollowOn { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    public required int? ReplacesNumber { get; init; }

    public required int? ReplacedByNumber { get; init; }

    public string Address => RequestLinks.Show(RequestKey.Of(Id, Number));

    /// <summary>"Sufficient" or "Insufficient"; null while nothing is found.</summary>
    public string? Outcome => IsSufficient is { } isSufficient ? isSufficient ? "Sufficient" : "Insufficient" : null;

    /// <summary>After how many days the first reply came.</summary>
    public int? DaysToReply => FirstReplyOn is { } reply && IssuedOn is { } issued ? Math.Max(0, reply.DayNumber - issued.DayNumber) : null;

    public bool IsOverdueOn(DateOnly today) => Stage == RequestStage.Issued && DueOn < today;
}
