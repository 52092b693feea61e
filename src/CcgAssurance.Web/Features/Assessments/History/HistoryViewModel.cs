using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.History;

public sealed record HistoryViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required IReadOnlyList<HistoryEntry> Entries { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }
}

public sealed record HistoryEntry
{
    public required string What { get; init; }

    public required string When { get; init; }

    public required string Who { get; init; }

    public required string? Why { get; init; }

    public required IReadOnlyList<HistoryField> Fields { get; init; }
}

public sealed record HistoryField(string Name, string? Old, string? New);
