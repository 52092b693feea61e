using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Support.Agreement;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>A side accepts the terms that are proposed.</summary>
[SupportRecord]
[Requires(Permission.AgreeSupport)]
[Route("/support/{package}/accept")]
public sealed class AcceptSupportController(
    StepPages<SupportPackage, ButtonForm> pages, AgreementHandler agreement, SupportAgreementQuery documents) : Controller
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
        Slug = "accept",
        Heading = "Accept this package",
        Button = "Accept",
        Done = "Package accepted",
        Fields = "_Accept",
        About = "You accept these terms for your organisation, under your name and with today's date. Once both sides have accepted "
            + "them, they are in force.",
        Rule = GuidanceRules.R159,
        WhenClosed = "No terms are waiting for your side to accept them.",
        IsOpen = (package, _) => package is { IsProposed: true, TermsInHand: { } terms } && !terms.IsAcceptedBy(actor.Side()),
        Loads = SupportLoads.WithTermsInHand,
        Reads = SupportLoads.WithEditions,
        Sends = package => documents.Agreed(package, actor, cancellationToken),
        Take = (package, _) => agreement.AcceptAsync(package, actor, cancellationToken),
    };
}
