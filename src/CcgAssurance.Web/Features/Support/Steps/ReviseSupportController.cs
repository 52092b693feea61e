using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead begins a change of what is agreed, or a new attempt after the group declined.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/revise")]
public sealed class ReviseSupportController(StepPages<SupportPackage, ReviseForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, ReviseForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, ReviseForm> StepOf(SupportHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "revise",
        Heading = "Change this package",
        Button = "Begin the change",
        Done = "Change begun",
        Fields = "_Revise",
        WhenClosed = "A change is already being written or proposed, or the package is over.",
        IsOpen = (package, _) => package.CanBeRevised,
        Loads = SupportLoads.WithTerms,
        Reads = SupportLoads.WithEditions,
        Take = (package, form) => Task.FromResult(package.Revise(form.Change.OrStandIn(), form.Reason.OrStandIn(), actor)),
    };
}
