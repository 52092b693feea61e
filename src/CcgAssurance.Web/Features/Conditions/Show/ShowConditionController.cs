using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.Show;

[ConditionRecord]
public sealed class ShowConditionController(ShowConditionQuery query) : Controller
{
    [HttpGet("/conditions/{number}")]
    [Requires(Permission.ViewConditions)]
    public async Task<IActionResult> Show(ConditionHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowCondition", await query.RunAsync(header, actor, cancellationToken));
}
