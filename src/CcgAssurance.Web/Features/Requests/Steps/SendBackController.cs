using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The director does not sign a formal request.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.SignRequests)]
[Route("/requests/{request}/send-back")]
public sealed class SendBackController(RequestStepPages<ReasonForm> pages) : Controller
{
    internal static readonly RequestStep<ReasonForm> Step = new()
    {
        Slug = "send-back",
        Heading = "Send the request back unsigned",
        Button = "Send back",
        Done = "Request sent back to the area team lead",
        Fields = "_Reason",
        WhenClosed = "Only a request that waits for your signature can be sent back.",
        IsOpen = (request, _) => request.Stage == RequestStage.Proposed,
        Take = (request, form, actor) => request.SendBack(form.Reason.OrStandIn(), actor),
        Tells = _ => RequestNotice.SentBack,
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(RequestHeader header, ReasonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
