using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.List;

public sealed class ListConditionsController(ListConditionsQuery query) : Controller
{
    [HttpGet("/conditions")]
    [Requires(Permission.ViewConditions)]
    public async Task<IActionResult> Show(ListConditionsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("ListConditions", await query.RunAsync(filter, actor, cancellationToken));
}
