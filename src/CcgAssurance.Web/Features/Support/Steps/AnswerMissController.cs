using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead says whether more intensive support was considered when a planned point was missed.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/trajectories/{trajectory:guid}/missed/{plannedOn}")]
public sealed class AnswerMissController(StepPages<SupportPackage, MissForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Guid trajectory, DateOnly plannedOn, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, trajectory, plannedOn, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, Guid trajectory, DateOnly plannedOn, MissForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, trajectory, plannedOn, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, MissForm> StepOf(SupportHeader header, Guid trajectory, DateOnly plannedOn, Actor actor) => new()
    {
        Of = header,
        Slug = $"trajectories/{trajectory}/missed/{plannedOn:yyyy-MM-dd}",
        Heading = "Answer for a missed point",
        Button = "Save the answer",
        Done = "Answer saved",
        Fields = "_Miss",
        About = "When improvement is not made by the agreed date, both sides need to know whether more intensive support was considered.",
        Rule = GuidanceRules.R172,
        WhenClosed = "This point is not missed, or the package is over.",
        IsOpen = (package, _) => package.CanProgress && package.IsMissed(trajectory, plannedOn, actor.Today),
        Loads = packages => packages.WithTerms().Include(package => package.Actuals).Include(package => package.Missed),
        Take = (package, form) => Task.FromResult(package.AnswerMiss(form.ToAnswers(trajectory, plannedOn), actor)),
    };
}
