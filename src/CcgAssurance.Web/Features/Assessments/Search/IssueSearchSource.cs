using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Search;

namespace CcgAssurance.Web.Features.Assessments.Search;

/// <summary>Finds issues of the quarterly reports.</summary>
public sealed class IssueSearchSource(ItemSearchQuery items) : ISearchSource
{
    public Task<SearchGroup> FindAsync(SearchWords words, Actor actor, CancellationToken cancellationToken) =>
        items.RunAsync(ItemKind.Issue, "Issues", 3, words, actor, cancellationToken);
}
