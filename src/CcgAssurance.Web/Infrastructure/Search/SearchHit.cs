using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Search;

/// <summary>One thing that was found.</summary>
public sealed record SearchHit
{
    /// <summary>How many characters of the title are shown.</summary>
    public const int TitleLength = 120;

    /// <summary>The record in which it stands.</summary>
    public required RecordKey Record { get; init; }

    /// <summary>What it is called, or how it begins.</summary>
    public required string Title { get; init; }

    /// <summary>The text in which the words can stand, if there is more than the title.</summary>
    public string? Text { get; init; }

    /// <summary>Whose it is and of when: "NHS Anyshire North CCG, Quarter 1 2014/15".</summary>
    public required string Place { get; init; }

    /// <summary>What else tells it from others, such as its domain or how far it has come.</summary>
    public string? Note { get; init; }

    /// <summary>The page on which it stands.</summary>
    public required string Address { get; init; }
}
