using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The CCG lead replies, also for an addressee without an account.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.ReplyToRequests)]
[Route("/requests/{request}/reply")]
public sealed class ReplyController(RequestStepPages<ReplyForm> pages) : Controller
{
    internal static readonly RequestStep<ReplyForm> Step = new()
    {
        Slug = "reply",
        Heading = "Reply to the request",
        Button = "Send the reply",
        Done = "Reply sent",
        Fields = "_Reply",
        WhenClosed =
            "You can reply from the day the request is issued until the reply is found sufficient or the request is closed.",
        IsOpen = (request, _) => request.CanBeAnswered,
        Loads = RequestParts.Replies,
        Take = (request, form, actor) => request.Reply(form.ToAnswers(), actor),
        Tells = _ => RequestNotice.ReplyReceived,
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    [UploadLimit]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(RequestHeader header, ReplyForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
