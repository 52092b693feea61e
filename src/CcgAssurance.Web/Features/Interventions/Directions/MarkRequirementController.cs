using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Directions;

/// <summary>Either side marks a requirement as met or not met, and the director decides where approval is needed.</summary>
[InterventionRecord(AlsoForOthers = true)]
[KeepsWorkingCopy]
[Requires(Permission.ReportOnInterventions, Permission.DecideInterventions)]
[Route("/interventions/{intervention}/requirements/{key:guid}/mark")]
public sealed class MarkRequirementController(
    StepPages<InterventionCase, RequirementMarkForm> pages, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Guid key, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, key, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        InterventionHeader header, Guid key, RequirementMarkForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, key, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, RequirementMarkForm> StepOf(
        InterventionHeader header, Guid key, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = $"requirements/{key}/mark",
            Heading = "Mark a requirement",
            Button = "Save",
            Done = "Requirement marked",
            Fields = "_Mark",
            About = "Say when and how. Both sides read it.",
            Rule = GuidanceRules.R310,
            WhenClosed = "This requirement is not in force, or it is marked like this already.",
            Names = intervention => DraftDirections.InForce(intervention, key)?.Text,
            StandsAlone = true,
            Exists = intervention => DraftDirections.InForce(intervention, key) is not null,
            IsOpen = (intervention, _) => KindsFor(header, intervention, key, actor).Count > 0,
            Loads = InterventionLoads.WithMarks,
            Offers = intervention => Task.FromResult<IReadOnlyList<NhsOption>>(
                [.. KindsFor(header, intervention, key, actor).Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))]),
            LeadsTo = $"{header.Address}#directions",
            Take = (intervention, form) => TakeAsync(intervention, key, form, actor, cancellationToken),
        };

    /// <summary>
    /// What the actor can mark about a requirement as it stands. The area team of another group that a direction is to only reads it.
    /// </summary>
    internal static IReadOnlyList<RequirementMarkKind> KindsFor(
        InterventionHeader header, InterventionCase intervention, Guid key, Actor actor)
    {
        if (!header.IsOwn && actor.Side() != AssuranceSide.Ccg)
        {
            return [];
        }

        var direction = intervention.DirectionsInForce
            .FirstOrDefault(row => row.VersionInForce!.Requirements.Any(requirement => requirement.Key == key));
        return direction is null
            ? []
            :
            [
                .. Enum.GetValues<RequirementMarkKind>().Where(kind =>
                    InterventionRules.CanFollow(intervention.StatusOf(DraftDirections.InForce(intervention, key)!), kind)
                    && InterventionRules.CanMark(direction, kind, actor)),
            ];
    }

    private async Task<Outcome> TakeAsync(
        InterventionCase intervention, Guid key, RequirementMarkForm form, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = intervention.MarkRequirement(form.ToAnswers(key), actor);
        var isAwaited = outcome.IsDone
            && intervention.StatusOf(DraftDirections.InForce(intervention, key)!) == RequirementStatus.AwaitingApproval;
        var notice = form.Kind is RequirementMarkKind.Approved or RequirementMarkKind.NotApproved ? InterventionNotice.ApprovalDecided
            : isAwaited ? InterventionNotice.ApprovalNeeded
            : InterventionNotice.RequirementMarked;
        return await tell.OfAsync(outcome, intervention, notice, actor, cancellationToken);
    }
}
