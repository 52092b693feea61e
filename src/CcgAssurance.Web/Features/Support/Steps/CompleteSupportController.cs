using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead records whether the package met its objectives.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/outcome")]
public sealed class CompleteSupportController(StepPages<SupportPackage, OutcomeForm> pages, TellOfSupportHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, OutcomeForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<SupportPackage, OutcomeForm> StepOf(SupportHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "outcome",
        Heading = "Record the outcome",
        Button = "Record the outcome",
        Done = "Outcome recorded",
        Fields = "_Outcome",
        About = "The CCG reads your reason. The package then ends, and a change that is still being written is discarded.",
        Rule = GuidanceRules.R171,
        WhenClosed = "The package has not started, or its outcome is recorded.",
        IsOpen = (package, _) => package.CanBeCompleted(actor.Today),
        Loads = SupportLoads.WithTermsInHand,
        Reads = packages => packages,
        Take = async (package, form) =>
        {
            var outcome = package.Complete(form.IsMet.OrStandIn(), form.Reason.OrStandIn(), actor);
            if (outcome.IsDone)
            {
                await tell.HandleAsync(package, SupportNotice.OutcomeRecorded, actor, cancellationToken);
            }

            return outcome;
        },
    };
}
