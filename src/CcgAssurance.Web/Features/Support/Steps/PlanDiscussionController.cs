using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead sets the day of the next discussion.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/discussion")]
public sealed class PlanDiscussionController(StepPages<SupportPackage, DiscussionForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, DiscussionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, DiscussionForm> StepOf(SupportHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "discussion",
        Heading = "Set the next discussion",
        Button = "Save",
        Done = "Next discussion saved",
        Fields = "_Discussion",
        About = "Both sides talk about a package at least as often as its terms say.",
        Rule = GuidanceRules.R162,
        WhenClosed = "The package is over.",
        IsOpen = (package, _) => SupportStages.Open.Contains(package.Stage),
        Loads = packages => packages,
        Begins = package => new DiscussionForm { NextDiscussionOn = DateAnswer.From(package.NextDiscussionOn) },
        Take = (package, form) => Task.FromResult(package.PlanDiscussion(form.NextDiscussionOn.OrStandIn(), actor)),
    };
}
