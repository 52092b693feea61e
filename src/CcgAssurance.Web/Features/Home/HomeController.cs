using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Home;

public sealed class HomeController : Controller
{
    [HttpGet("/")]
    [Requires(Permission.ListCcgs)]
    public IActionResult Show() => LocalRedirect(CcgLinks.List());
}
