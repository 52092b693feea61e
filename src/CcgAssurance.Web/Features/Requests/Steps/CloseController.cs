using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead closes a request with what follows from it.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftRequests)]
[Route("/requests/{request}/close")]
public sealed class CloseController(RequestStepPages<CloseForm> pages) : Controller
{
    internal static readonly RequestStep<CloseForm> Step = new()
    {
        Slug = "close",
        Heading = "Close the request",
        Button = "Close",
        Done = "Request closed",
        Fields = "_Close",
        WhenClosed = "Decide first whether the reply gives sufficient assurance.",
        IsOpen = (request, _) => request.CanBeClosed,
        Take = (request, form, actor) => request.Close(form.FollowOn.OrStandIn(), form.Note, actor),
        Tells = _ => RequestNotice.Closed,
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(RequestHeader header, CloseForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
