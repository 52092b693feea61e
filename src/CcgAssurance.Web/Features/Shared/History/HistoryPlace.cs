using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Shared.History;

/// <summary>Whose history a page shows, and where that page is.</summary>
public sealed record HistoryPlace
{
    public required RecordKey Record { get; init; }

    /// <summary>What the history is of, such as the name of a group.</summary>
    public required string Caption { get; init; }

    public required string BackAddress { get; init; }

    public required string BackText { get; init; }

    /// <summary>The address of the whole history.</summary>
    public required string Address { get; init; }

    /// <summary>The keys of parts of which the reader does not know.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];
}
