using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Home;

public sealed class HomeController(WorkQueueQuery query) : Controller
{
    [HttpGet("/")]
    [Requires(Permission.SeeWorkQueue, Permission.ManagePeople)]
    public async Task<IActionResult> Show(WorkQueueFilter filter, Actor actor, CancellationToken cancellationToken) =>
        actor.May(Permission.SeeWorkQueue)
            ? View("WorkQueue", await query.RunAsync(filter, actor, cancellationToken))
            : LocalRedirect(PeopleLinks.List());
}
