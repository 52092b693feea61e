using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;

namespace CcgAssurance.Web.Features.Search;

/// <summary>Asks every source for what a person may find.</summary>
public sealed class SearchQuery(IEnumerable<ISearchSource> sources)
{
    public async Task<SearchViewModel> RunAsync(string? asked, Actor actor, CancellationToken cancellationToken)
    {
        var words = SearchWords.Of(asked);
        var groups = new List<SearchGroup>();
        foreach (var source in words.IsTooShort ? [] : sources)
        {
            groups.Add(await source.FindAsync(words, actor, cancellationToken));
        }

        return new SearchViewModel
        {
            Asked = asked?.Trim(),
            Words = words,
            Groups = [.. groups.Where(group => group.Hits.Count > 0).OrderBy(group => group.Rank)],
        };
    }
}
