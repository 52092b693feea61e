using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>Either lead marks a milestone as met.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.ReportOnEscalations)]
[Route("/escalations/{escalation}/milestones/{milestone:guid}/met")]
public sealed class MarkMetController(StepPages<Escalation, MarkForm> pages, TellOfEscalationHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Guid milestone, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, milestone, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        EscalationHeader header, Guid milestone, MarkForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, milestone, actor, cancellationToken), form, actor, cancellationToken);

    private Step<Escalation, MarkForm> StepOf(
        EscalationHeader header, Guid milestone, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = $"milestones/{milestone}/met",
            Heading = "Mark a milestone as met",
            Button = "Mark as met",
            Done = "Milestone marked as met",
            Fields = "_Mark",
            About = "Say when it was met and how. Both sides read it.",
            Rule = GuidanceRules.R195,
            WhenClosed = "This milestone is marked as met already, or the actions are not in force.",
            Names = escalation => Milestone(escalation, milestone)?.Title,
            StandsAlone = true,
            Exists = escalation => Milestone(escalation, milestone) is not null,
            IsOpen = (escalation, _) => escalation.CanProgress && !escalation.IsMet(milestone),
            Loads = EscalationLoads.WithTerms,
            Take = (escalation, form) => tell.OfAsync(
                escalation.MarkMet(form.ToAnswers(milestone), actor),
                escalation,
                EscalationNotice.MilestoneMet,
                actor,
                cancellationToken),
        };

    internal static EscalationMilestone? Milestone(Escalation escalation, Guid key) =>
        escalation.TermsInForce?.Milestones.FirstOrDefault(row => row.Key == key);
}
