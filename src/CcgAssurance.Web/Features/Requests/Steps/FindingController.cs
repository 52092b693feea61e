using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead finds whether a reply suffices.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftRequests)]
[Route("/requests/{request}/finding")]
public sealed class FindingController(RequestStepPages<FindingForm> pages) : Controller
{
    internal static readonly RequestStep<FindingForm> Step = new()
    {
        Slug = "finding",
        Heading = "Decide whether the reply gives sufficient assurance",
        Button = "Record the decision",
        Done = "Decision on the reply recorded",
        Fields = "_Finding",
        WhenClosed = "There is no reply to decide on, and the last day for one is not over.",
        IsOpen = (request, actor) => request.CanBeFound(actor.Today),
        Loads = RequestParts.RepliesAndFindings,
        Take = (request, form, actor) => request.Find(form.ToAnswers(), actor),
        Tells = request => request.IsSufficient == true ? RequestNotice.FoundSufficient : RequestNotice.FoundInsufficient,
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(RequestHeader header, FindingForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
