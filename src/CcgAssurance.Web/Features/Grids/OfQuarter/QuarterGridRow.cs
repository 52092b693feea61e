using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

/// <summary>One group in the grid of a quarter.</summary>
public sealed record QuarterGridRow
{
    public required OrganisationCode Ccg { get; init; }

    public required string Name { get; init; }

    /// <summary>What it is called since and what became of it, in words; null where there is nothing to say.</summary>
    public required string? Fate { get; init; }

    /// <summary>What the reader sees of its judgements; null where that is nothing yet.</summary>
    public required GridResult? Result { get; init; }

    /// <summary>What the quarter waits for, whoever does it.</summary>
    public required IReadOnlyList<WorkTask> Steps { get; init; }

    /// <summary>How many open actions are past their day; null where the reader does not see the actions yet.</summary>
    public required int? OverdueActions { get; init; }

    /// <summary>For how many issues no response is agreed; null where the reader does not see the issues yet.</summary>
    public required int? WithoutResponse { get; init; }

    /// <summary>How many requests for information to it are open today; null for those who see none.</summary>
    public required int? OpenRequests { get; init; }

    /// <summary>How many support packages are proposed to it or in force today; null for those who see none.</summary>
    public required int? OpenSupport { get; init; }

    /// <summary>For each domain that is assured with support, for how many quarters running it has been, this one included.</summary>
    public required IReadOnlyDictionary<DomainNumber, int> Supported { get; init; }

    public int LongestSupport => Supported.Values.DefaultIfEmpty(0).Max();

    public DateOnly? DueOn => Steps.Min(step => step.DueOn);

    public string Stage => Result is { } result ? GridText.Of(result.Stage) : GridText.NothingShared;

    public string NextStep => string.Join("; ", Steps.Select(step => $"{step.Words} ({step.Doer.Name()})"));

    /// <summary>What needs attention, in words; empty where the reader does not see it yet, or there is nothing.</summary>
    public IReadOnlyList<string> ToWatch =>
    [
        .. OverdueActions is > 0 and var actions ? [actions.Counted("overdue action")] : Array.Empty<string>(),
        .. WithoutResponse is > 0 and var issues ? [$"{issues.Counted("issue")} without a response"] : Array.Empty<string>(),
        .. LongestSupport > 1 ? [$"{LongestSupport.Counted("quarter")} with support"] : Array.Empty<string>(),
    ];

    public bool HasOverdueOn(DateOnly today) => DueOn < today || OverdueActions > 0;
}
