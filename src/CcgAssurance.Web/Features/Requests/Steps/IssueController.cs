using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead issues an informal request here, and the director signs a formal one.</summary>
[RequestRecord]
[Requires(Permission.ViewRequests)]
[Route("/requests/{request}/issue")]
public sealed class IssueController(AssuranceDbContext db, IValidator<IssueForm> validator, IssueHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        May(actor) ? View("RequestStep", await ReadAsync(header, actor, cancellationToken)) : Forbid();

    [HttpPost]
    public async Task<IActionResult> Save(RequestHeader header, IssueForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (!May(actor))
        {
            return Forbid();
        }

        var page = await ReadAsync(header, actor, cancellationToken);
        return await this.SaveAsync(new FormSave<RequestStepPage<IssueForm>, IssueForm>
        {
            View = "RequestStep",
            Form = form,
            Validator = validator,
            IsOpen = page.CanEdit,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => ReadAsync(header, actor, cancellationToken),
            PageAddress = page.Address,
            DoneAddress = header.Address,
            DoneMessage = "Request issued",
        });
    }

    private static bool May(Actor actor) => actor.May(Permission.DraftRequests) || actor.May(Permission.SignRequests);

    private async Task<RequestStepPage<IssueForm>> ReadAsync(RequestHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var request = await header.In(db).AsNoTracking().SingleAsync(cancellationToken);
        var stored = new IssueForm { IssuedOn = CcgAssurance.Web.Components.DateAnswer.From(actor.Today) };
        return new RequestStepPage<IssueForm>
        {
            Header = header,
            Request = request,
            Heading = request.IsFormal ? "Sign and issue the request" : "Issue the request",
            Button = request.IsFormal ? "Sign and issue" : "Issue",
            Fields = "_Issue",
            WhenClosed = "This request does not wait for you to issue it.",
            Address = RequestLinks.Step(header.Key, "issue"),
            CanEdit = request.IsFormal
                ? request.Stage == RequestStage.Proposed && actor.May(Permission.SignRequests)
                : request.Stage == RequestStage.Draft && actor.May(Permission.DraftRequests),
            Stored = stored,
            Form = stored,
            Seen = new() { Version = request.Version, StageToken = request.StageToken },
        };
    }
}
