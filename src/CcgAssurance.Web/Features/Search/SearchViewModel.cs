using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;

namespace CcgAssurance.Web.Features.Search;

public sealed record SearchViewModel
{
    /// <summary>What was typed.</summary>
    public required string? Asked { get; init; }

    public required SearchWords Words { get; init; }

    /// <summary>What was found, without the kinds of which there is nothing.</summary>
    public required IReadOnlyList<SearchGroup> Groups { get; init; }

    public bool IsCut => Words.IsCut;
}
