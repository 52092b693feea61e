using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Search;

public sealed class SearchController(SearchQuery query) : Controller
{
    [HttpGet("/search")]
    [Requires(Permission.ListCcgs)]
    public async Task<IActionResult> Show(
        [FromQuery(Name = SearchLinks.Asked)] string? asked, Actor actor, CancellationToken cancellationToken) =>
        View("Search", await query.RunAsync(asked, actor, cancellationToken));
}
