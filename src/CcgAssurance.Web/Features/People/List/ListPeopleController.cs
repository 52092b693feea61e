using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.List;

public sealed class ListPeopleController(ListPeopleQuery query) : Controller
{
    [HttpGet("/admin/people")]
    [Requires(Permission.ManagePeople)]
    public async Task<IActionResult> Show(ListPeopleFilter filter, Actor actor, CancellationToken cancellationToken) =>
        View("ListPeople", await query.RunAsync(filter, actor, cancellationToken));
}
