using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead puts a formal request before the director.</summary>
[RequestRecord]
[Requires(Permission.DraftRequests)]
[Route("/requests/{request}/propose")]
public sealed class ProposeController(RequestStepPages<ButtonForm> pages) : Controller
{
    internal static readonly RequestStep<ButtonForm> Step = new()
    {
        Slug = "propose",
        Heading = "Propose the request to the director",
        Button = "Propose",
        Done = "Request proposed to the director",
        Fields = "_Button",
        WhenClosed = "Only a draft of a formal request can be proposed.",
        IsOpen = (request, _) => request.Stage == RequestStage.Draft && request.IsFormal,
        Take = (request, _, actor) => request.Propose(actor),
        Tells = _ => RequestNotice.Proposed,
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(RequestHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
