using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>A package is drafted that is to take the place of this one.</summary>
[SupportRecord]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/replace")]
public sealed class ReplaceSupportController(StepPages<SupportPackage, ButtonForm> pages, AgreementHandler agreement) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private Step<SupportPackage, ButtonForm> StepOf(SupportHeader header, Actor actor)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Of = header,
            Slug = "replace",
            Heading = "Draft a package that takes the place of this one",
            Button = "Start the draft",
            Done = "Draft package saved. Change it to what you want to agree next",
            Fields = "_Nothing",
            About = "The draft begins with the terms of this package. Nothing changes here until both sides accept the new one.",
            Rule = GuidanceRules.R170,
            WhenClosed = "Nothing of this package is agreed, or it is over.",
            IsOpen = (package, _) => package.CanBeSuperseded,
            Loads = SupportLoads.WithTerms,
            Reads = SupportLoads.WithEditions,
            LeadsTo = SupportLinks.Show(id.ToString()),
            Take = (package, _) => Task.FromResult(agreement.DraftSuccessor(package, id, actor)),
        };
    }
}
