using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead says whether more intensive support was considered when a planned point was missed.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/trajectories/{trajectory:guid}/missed/{plannedOn:datetime}")]
public sealed class AnswerMissController(StepPages<SupportPackage, MissForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(
        SupportHeader header, Guid trajectory, DateOnly plannedOn, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, trajectory, plannedOn, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        SupportHeader header, Guid trajectory, DateOnly plannedOn, MissForm form, Actor actor, CancellationToken cancellationToken) =>
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
        Exists = package => package.Trajectory(trajectory) is not null,
        Names = package => package.Trajectory(trajectory) is { } row ? MissedIn(row, package.Actuals, plannedOn, actor.Today) : null,
        IsOpen = (package, _) => package.CanProgress && package.IsMissed(trajectory, plannedOn, actor.Today),
        Loads = SupportLoads.WithMisses,
        Take = (package, form) => Task.FromResult(package.AnswerMiss(form.ToAnswers(trajectory, plannedOn), actor)),
    };

    private static string MissedIn(SupportTrajectory row, IEnumerable<SupportActual> actuals, DateOnly plannedOn, DateOnly today)
    {
        var point = Domain.Support.Trajectories.Read(row, actuals, today).FirstOrDefault(point => point.On == plannedOn);
        var reached = point.Actual is { } actual ? $"reached {row.Unit.Write(actual)}" : "no figure was recorded";
        return point == default
            ? row.Name
            : $"{row.Name}: planned {row.Unit.Write(point.Planned)} for {plannedOn.LongDate()}, {reached}";
    }
}
