using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>The lead records how the view was put to the group.</summary>
[EscalationRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteEscalations)]
[Route("/escalations/{escalation}/put")]
public sealed class PutToCcgController(StepPages<Escalation, DiscussionForm> pages, TellOfEscalationHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(EscalationHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(EscalationHeader header, DiscussionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<Escalation, DiscussionForm> StepOf(EscalationHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "put",
        Heading = "Record how the view was put to the CCG",
        Button = "Record it",
        Done = "Recorded. The CCG can now see the escalation.",
        Fields = "_Discussion",
        About = "Once you record it, the CCG sees the escalation: the view, its sources without soft intelligence, and what you enter "
            + "here. Nothing of it can be changed afterwards.",
        Rule = GuidanceRules.R192EscalationInThreeParts,
        WhenClosed = "The view is not complete yet, or this is recorded already.",
        IsOpen = (escalation, _) => escalation.Stage == EscalationStage.ViewComplete,
        Loads = EscalationLoads.WithDiscussion,
        Reads = escalations => escalations,
        Begins = _ => new DiscussionForm { Mode = MeetingMode.FaceToFace },
        Take = (escalation, form) => tell.OfAsync(
            escalation.PutToCcg(form.ToAnswers(), actor), escalation, EscalationNotice.PutToCcg, actor, cancellationToken),
    };
}
