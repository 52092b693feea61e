using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Edit;

[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftRequests)]
[Route("/requests/{request}/change")]
public sealed class ChangeRequestController(
    EditRequestQuery query, IValidator<RequestForm> validator, ChangeRequestHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(RequestHeader header, CancellationToken cancellationToken) =>
        View("EditRequest", await query.RunAsync(header, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(RequestHeader header, RequestForm form, Actor actor, CancellationToken cancellationToken) =>
        await this.SaveAsync(new FormSave<EditRequestPage, RequestForm>
        {
            View = "EditRequest",
            Form = form,
            Validator = validator,
            IsOpen = (await query.RunAsync(header, cancellationToken)).CanEdit,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, cancellationToken),
            PageAddress = RequestLinks.Change(header.Key),
            DoneAddress = header.Address,
            DoneMessage = "Draft request saved",
        });
}
