using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>Either side records the figures of a trajectory.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordSupportProgress)]
[Route("/support/{package}/trajectories/{trajectory:guid}/figures")]
public sealed class RecordFiguresController(StepPages<SupportPackage, FiguresForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Guid trajectory, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, trajectory, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        SupportHeader header, Guid trajectory, FiguresForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, trajectory, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, FiguresForm> StepOf(SupportHeader header, Guid trajectory, Actor actor) => new()
    {
        Of = header,
        Slug = $"trajectories/{trajectory}/figures",
        Heading = "Record figures",
        Button = "Save the figures",
        Done = "Figures saved",
        Fields = "_Figures",
        About = "Type or paste the figures as they really were. A figure that you give for a day that is recorded already takes its "
            + "place, and the history keeps both.",
        Rule = GuidanceRules.R174,
        WhenClosed = "Progress can be recorded from the agreement until the outcome.",
        Exists = package => package.Trajectory(trajectory) is not null,
        Names = package => package.Trajectory(trajectory) is { } row ? RecordedIn(row, package.Actuals) : null,
        IsOpen = (package, _) => package.CanProgress && package.TermsInForce!.Trajectories.Any(row => row.Key == trajectory),
        Loads = SupportLoads.WithTrajectories,
        Take = (package, form) => Task.FromResult(package.RecordActuals(trajectory, form.ToPoints(), actor)),
    };

    private static string RecordedIn(SupportTrajectory row, IEnumerable<SupportActual> actuals)
    {
        var recorded = actuals.Where(actual => actual.Trajectory == row.Key).OrderBy(actual => actual.On)
            .Select(actual => $"- {actual.On.LongDate()}: {row.Unit.Write(actual.Value)}")
            .ToList();
        return recorded.Count == 0 ? row.Name : $"{row.Name}. Recorded so far:\n\n{string.Join('\n', recorded)}";
    }
}
