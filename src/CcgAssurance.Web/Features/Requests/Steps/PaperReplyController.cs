using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead records what came on paper, as such.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftRequests)]
[Route("/requests/{request}/paper-reply")]
public sealed class PaperReplyController(RequestStepPages<PaperReplyForm> pages) : Controller
{
    internal static readonly RequestStep<PaperReplyForm> Step = new()
    {
        Slug = "paper-reply",
        Heading = "Record a reply on paper",
        Button = "Record the reply",
        Done = "Reply on paper recorded",
        Fields = "_PaperReply",
        WhenClosed =
            "You can record a reply from the day the request is issued until the reply is found sufficient or the request is closed.",
        IsOpen = (request, _) => request.CanBeAnswered,
        Loads = RequestParts.Replies,
        Take = (request, form, actor) => request.RecordPaperReply(form.ToAnswers(), actor),
        Tells = _ => RequestNotice.ReplyReceived,
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    [UploadLimit]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(RequestHeader header, PaperReplyForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
