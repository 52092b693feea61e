using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead puts away terms that are not needed.</summary>
[SupportRecord]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/discard")]
public sealed class DiscardSupportController(StepPages<SupportPackage, ButtonForm> pages) : Controller
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
        Slug = "discard",
        Heading = "Discard this draft",
        Button = "Discard",
        Done = "Draft discarded",
        Fields = "_Nothing",
        About = "What both sides agreed before stays in force.",
        Rule = GuidanceRules.R151,
        WhenClosed = "No draft is being written.",
        IsOpen = (package, _) => package.CanBeWritten,
        Loads = SupportLoads.WithEditions,
        Take = (package, _) => Task.FromResult(package.Discard(actor)),
    };
}
