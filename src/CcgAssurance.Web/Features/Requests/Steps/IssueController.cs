using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The lead issues an informal request here, and the director signs a formal one.</summary>
[RequestRecord]
[Requires(Permission.DraftRequests, Permission.SignRequests)]
[Route("/requests/{request}/issue")]
public sealed class IssueController(IssuePageQuery query, IValidator<IssueForm> validator, IssueHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Step", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(RequestHeader header, IssueForm form, Actor actor, CancellationToken cancellationToken)
    {
        var page = await query.RunAsync(header, actor, cancellationToken);
        return await this.SaveAsync(new FormSave<StepPage<InformationRequest, IssueForm>, IssueForm>
        {
            View = "Step",
            Form = form,
            Validator = validator,
            IsOpen = page.CanEdit,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = page.Address,
            DoneAddress = header.Address,
            DoneMessage = page.Record.IsFormal ? "Request signed and issued" : "Request issued",
        });
    }
}
