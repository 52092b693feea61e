using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The area team takes a proposal back to change it.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport, Permission.WithholdSupport)]
[Route("/support/{package}/take-back")]
public sealed class TakeBackSupportController(StepPages<SupportPackage, StepReasonForm> pages, TellOfSupportHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, StepReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<SupportPackage, StepReasonForm> StepOf(SupportHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "take-back",
        Heading = "Take the proposal back",
        Button = "Take it back",
        Done = "Proposal taken back",
        Fields = "_Reason",
        About = "You can then change the terms and propose them again. If one side has already accepted them, its acceptance no longer "
            + "counts. The CCG reads your reason.",
        Rule = GuidanceRules.R159,
        WhenClosed = "No terms are proposed.",
        IsOpen = (package, _) => package.IsProposed,
        Loads = SupportLoads.WithTerms,
        Reads = SupportLoads.WithEditions,
        Take = async (package, form) =>
        {
            var outcome = package.TakeBack(form.Reason.OrStandIn(), actor);
            if (outcome.IsDone)
            {
                await tell.HandleAsync(package, SupportNotice.TakenBack, actor, cancellationToken);
            }

            return outcome;
        },
    };
}
