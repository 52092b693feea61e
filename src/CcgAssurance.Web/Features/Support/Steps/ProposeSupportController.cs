using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead puts the terms to both sides.</summary>
[SupportRecord]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/propose")]
public sealed class ProposeSupportController(
    StepPages<SupportPackage, ButtonForm> pages, AgreementHandler agreement) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(SupportHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<SupportPackage, ButtonForm> StepOf(SupportHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "propose",
        Heading = "Propose this package",
        Button = "Propose",
        Done = "Package proposed",
        Fields = "_Proposed",
        About = "The CCG sees the terms once you propose them. From then on they do not change: to change them, you take the proposal "
            + "back.",
        Rule = GuidanceRules.R159,
        WhenClosed = "The terms are not a draft, or something in them is missing.",
        IsOpen = (package, _) => package.CheckProposal(actor).IsDone,
        Loads = SupportLoads.WithTermsInHand,
        Take = (package, _) => agreement.ProposeAsync(package, actor, cancellationToken),
    };
}
