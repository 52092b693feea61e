namespace CcgAssurance.Web.Infrastructure.Search;

/// <summary>What was found of one kind.</summary>
/// <param name="Heading">What the kind is called, in the plural.</param>
/// <param name="Rank">Its place on the page; the lowest stands first.</param>
/// <param name="Hits">What is shown of it.</param>
/// <param name="HasMore">Whether there is more than that.</param>
public sealed record SearchGroup(string Heading, int Rank, IReadOnlyList<SearchHit> Hits, bool HasMore)
{
    /// <summary>How many of one kind are shown.</summary>
    public const int MaxHits = 20;

    /// <summary>How many rows a source asks for: one more than are shown says whether there are more.</summary>
    public const int Asked = MaxHits + 1;

    /// <summary>The group of the rows that a source got.</summary>
    public static SearchGroup Of<TRow>(string heading, int rank, IReadOnlyList<TRow> rows, Func<TRow, SearchHit> hit) =>
        new(heading, rank, [.. rows.Take(MaxHits).Select(hit)], rows.Count > MaxHits);
}
