namespace CcgAssurance.Web.Features.Shared.History;

public sealed record HistoryViewModel
{
    /// <summary>What the history is of, such as the name of a group.</summary>
    public required string Caption { get; init; }

    public required string BackAddress { get; init; }

    public required string BackText { get; init; }

    /// <summary>The address of one page of it.</summary>
    public required Func<int, string> PageAddress { get; init; }

    public required HistoryEntries History { get; init; }
}

public sealed record HistoryEntries
{
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
