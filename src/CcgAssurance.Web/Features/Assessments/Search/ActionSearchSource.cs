using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;

namespace CcgAssurance.Web.Features.Assessments.Search;

/// <summary>Finds actions of the quarterly reports.</summary>
public sealed class ActionSearchSource(ItemSearchQuery items) : ISearchSource
{
    public Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken) =>
        items.RunAsync(ItemKind.Action, "Actions", 4, words, actor, cancellationToken);
}
