using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead corrects a request that was issued, which is done in a draft that takes its place.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftRequests)]
[Route("/requests/{request}/correct")]
public sealed class CorrectController(RequestStepPages<CorrectForm> pages) : Controller
{
    internal static readonly RequestStep<CorrectForm> Step = new()
    {
        Slug = "correct",
        Heading = "Correct this request",
        Button = "Draft the correction",
        Done = "Correction drafted. Change what is wrong, then issue it",
        Fields = "_Correct",
        WhenClosed = "Only a request that was issued and is not replaced yet can be corrected.",
        IsOpen = (request, _) => request.CanBeCorrected,
        Take = (request, _, actor) => request.CheckCorrection(actor),
        Adds = (request, form, actor, id) => request.Correct(form.Reason.OrStandIn(), actor, id),
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(RequestHeader header, CorrectForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
