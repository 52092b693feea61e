using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The director keeps the agreed support out of the published report.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.WithholdSupport)]
[Route("/support/{package}/withhold")]
public sealed class WithholdSupportController(StepPages<SupportPackage, StepReasonForm> pages, TellOfSupportHandler tell) : Controller
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
        Slug = "withhold",
        Heading = "Withhold this package from publication",
        Button = "Withhold",
        Done = "Package withheld from publication",
        Fields = "_Reason",
        About = "The agreed support is normally part of the published report. If you withhold it, readers are told that there is "
            + "support and that its details are not published. The CCG reads your reason.",
        Rule = GuidanceRules.R173,
        WhenClosed = "Nothing is agreed that could be published, or it is already withheld.",
        IsOpen = (package, _) => package is { InForce: not null, WithheldReason: null },
        Loads = packages => packages,
        Take = async (package, form) =>
        {
            var outcome = package.Withhold(form.Reason.OrStandIn(), actor);
            if (outcome.IsDone)
            {
                await tell.HandleAsync(package, SupportNotice.Withheld, actor, cancellationToken);
            }

            return outcome;
        },
    };
}
