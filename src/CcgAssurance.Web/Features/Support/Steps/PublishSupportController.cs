using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The director lets the agreed support be published again.</summary>
[SupportRecord]
[Requires(Permission.WithholdSupport)]
[Route("/support/{package}/publish")]
public sealed class PublishSupportController(StepPages<SupportPackage, ButtonForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, ButtonForm> StepOf(SupportHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "publish",
        Heading = "Publish this package with the report",
        Button = "Publish",
        Done = "Package will be published with the next report",
        Fields = "_Nothing",
        About = "The agreed support becomes part of the report the next time that a version of it is made.",
        Rule = GuidanceRules.R173,
        WhenClosed = "The package is not withheld.",
        IsOpen = (package, _) => package.WithheldReason is not null,
        Loads = packages => packages,
        Take = (package, _) => Task.FromResult(package.StopWithholding(actor)),
    };
}
