using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.List;

/// <summary>The achievements, issues and actions of a domain or theme.</summary>
[QuarterRecord]
public sealed class ItemsController(ItemsOfQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/on/{focus}")]
    [Requires(Permission.ViewDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, Focus focus, Actor actor, CancellationToken cancellationToken) =>
        Focus.AllOf(header.Framework).Contains(focus)
            ? View("Items", await query.RunAsync(header, focus, actor, cancellationToken))
            : NotFound();
}
