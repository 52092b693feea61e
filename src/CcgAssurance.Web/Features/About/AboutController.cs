using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.About;

[AllowAnonymous]
public sealed class AboutController : Controller
{
    [HttpGet("/about/assurance")]
    public IActionResult Assurance() => View("Assurance");

    [HttpGet("/about/accessibility")]
    public IActionResult Accessibility() => View("Accessibility");

    [HttpGet("/about/privacy")]
    public IActionResult Privacy() => View("Privacy");

    [HttpGet("/about/cookies")]
    public IActionResult Cookies() => View("Cookies");

    [HttpGet("/about/equality")]
    public IActionResult Equality() => View("Equality");
}
