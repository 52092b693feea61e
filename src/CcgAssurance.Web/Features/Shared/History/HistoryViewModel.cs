using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Shared.History;

public sealed record HistoryViewModel
{
    public required HistoryPlace Place { get; init; }

    public required HistoryFilter Filter { get; init; }

    /// <summary>Whether what was typed into the filter cannot be read.</summary>
    public required bool IsWrong { get; init; }

    public required HistoryEntries History { get; init; }
}

public sealed record HistoryEntries
{
    public required IReadOnlyList<HistoryEntry> Entries { get; init; }

    /// <summary>Everybody who changed something, to choose from.</summary>
    public required IReadOnlyList<NhsOption> People { get; init; }

    /// <summary>Every part in which something was changed, to choose from.</summary>
    public required IReadOnlyList<NhsOption> Parts { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }
}

public sealed record HistoryEntry
{
    public required string What { get; init; }

    /// <summary>How the thing that changed is called or begins, where what it is does not tell it from others.</summary>
    public required string? Name { get; init; }

    public required string When { get; init; }

    public required string Who { get; init; }

    public required string? Why { get; init; }

    public required IReadOnlyList<HistoryField> Fields { get; init; }
}

public sealed record HistoryField(string Name, string? Old, string? New);
