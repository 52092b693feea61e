using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>Either side records how far the support is.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordSupportProgress)]
[Route("/support/{package}/review")]
public sealed class ReviewSupportController(StepPages<SupportPackage, ReviewForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, ReviewForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, ReviewForm> StepOf(SupportHeader header, Actor actor) => new()
    {
        Of = header,
        Slug = "review",
        Heading = "Record a progress review",
        Button = "Record the review",
        Done = "Review recorded",
        Fields = "_Review",
        About = "Both sides read it. An improvement that you recognise here is offered as an achievement in the next report.",
        Rule = GuidanceRules.R171,
        WhenClosed = "Progress can be recorded from the agreement until the outcome.",
        IsOpen = (package, _) => package.CanProgress,
        Loads = SupportLoads.WithReviews,
        Take = (package, form) => Task.FromResult(package.AddReview(
            form.ToAnswers(), form.NextDiscussionOn is null ? null : form.NextDiscussionOn.OrStandIn(), actor)),
    };
}
