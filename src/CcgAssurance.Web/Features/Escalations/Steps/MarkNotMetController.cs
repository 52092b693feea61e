using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>Either lead puts right that a milestone was marked as met.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.ReportOnEscalations)]
[Route("/escalations/{escalation}/milestones/{milestone:guid}/not-met")]
public sealed class MarkNotMetController(StepPages<Escalation, StepReasonForm> pages, TellOfEscalationHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Guid milestone, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, milestone, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        EscalationHeader header, Guid milestone, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, milestone, actor, cancellationToken), form, actor, cancellationToken);

    private Step<Escalation, StepReasonForm> StepOf(
        EscalationHeader header, Guid milestone, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = $"milestones/{milestone}/not-met",
            Heading = "Mark a milestone as not met",
            Button = "Mark as not met",
            Done = "Milestone marked as not met",
            Fields = "_Reason",
            About = "The earlier mark stays in the record. Both sides read your reason.",
            Rule = GuidanceRules.R195,
            WhenClosed = "This milestone is not marked as met, or the actions are not in force.",
            Names = escalation => MarkMetController.Milestone(escalation, milestone)?.Title,
            StandsAlone = true,
            Exists = escalation => MarkMetController.Milestone(escalation, milestone) is not null,
            IsOpen = (escalation, _) => escalation.CanProgress && escalation.IsMet(milestone),
            Loads = EscalationLoads.WithTerms,
            Take = (escalation, form) => tell.OfAsync(
                escalation.MarkNotMet(milestone, form.Reason.OrStandIn(), actor),
                escalation,
                EscalationNotice.MilestoneNotMet,
                actor,
                cancellationToken),
        };
}
