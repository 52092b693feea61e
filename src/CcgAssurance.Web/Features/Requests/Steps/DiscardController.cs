using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead puts away a draft that is not needed.</summary>
[RequestRecord]
[Requires(Permission.DraftRequests)]
[Route("/requests/{request}/discard")]
public sealed class DiscardController(RequestStepPages<ButtonForm> pages) : Controller
{
    internal static readonly RequestStep<ButtonForm> Step = new()
    {
        Slug = "discard",
        Heading = "Discard this draft",
        Button = "Discard",
        Done = "Draft discarded",
        Fields = "_Button",
        WhenClosed = "Only a draft that was never issued can be discarded.",
        IsOpen = (request, _) => RequestStages.Unissued.Contains(request.Stage),
        Take = (request, _, actor) => request.Discard(actor),
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(RequestHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
