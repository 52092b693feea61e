using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.List;

public sealed class ListOrganisationsController(ListOrganisationsQuery query) : Controller
{
    [HttpGet("/organisations")]
    [Requires(Permission.ChangeOrganisations)]
    public async Task<IActionResult> Show(ListOrganisationsFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("ListOrganisations", await query.RunAsync(filter, actor, cancellationToken));
}
