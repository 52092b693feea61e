using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The group declines the terms that are proposed.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DeclineSupport)]
[Route("/support/{package}/decline")]
public sealed class DeclineSupportController(StepPages<SupportPackage, StepReasonForm> pages, TellOfSupportHandler tell) : Controller
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
        Slug = "decline",
        Heading = "Decline this package",
        Button = "Decline",
        Done = "Package declined",
        Fields = "_Reason",
        About = "The area team reads your reason. A domain cannot become assured with support without a package that both sides accept.",
        Rule = GuidanceRules.R145SupportPackageAgreed,
        WhenClosed = "No terms are waiting for the CCG.",
        IsOpen = (package, _) => package is { IsProposed: true, TermsInHand: { } terms } && !terms.IsAcceptedBy(AssuranceSide.Ccg),
        Loads = SupportLoads.WithTermsInHand,
        Reads = SupportLoads.WithEditions,
        Take = async (package, form) =>
        {
            var outcome = package.Decline(form.Reason.OrStandIn(), actor);
            if (outcome.IsDone)
            {
                await tell.HandleAsync(package, SupportNotice.Declined, actor, cancellationToken);
            }

            return outcome;
        },
    };
}
