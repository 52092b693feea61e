using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Web.Infrastructure.Search;

/// <summary>
/// What a module has to find, of one kind. Every implementation is found by its type: the search asks them all and knows none. Each asks
/// the database once, for hardly more rows than are shown, and never for what the person may not open.
/// </summary>
public interface ISearchSource
{
    /// <summary>What one person finds, the newest first.</summary>
    Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken);
}
