using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Edit;

[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftRequests)]
[Route("/ccgs/{code}/requests/new")]
public sealed class AddRequestController(IValidator<RequestForm> validator, DraftRequestHandler handler) : Controller
{
    [HttpGet]
    public IActionResult Show(CcgHeader header) => View("EditRequest", EditRequestQuery.New(header));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, RequestForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<EditRequestPage, RequestForm>
        {
            View = "EditRequest",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header.Code, null, form, actor, cancellationToken),
            Read = () => Task.FromResult(EditRequestQuery.New(header)),
            PageAddress = RequestLinks.Add(header.Code),
            DoneAddress = RequestLinks.List(),
            DoneMessage = "Draft request saved",
        });
}
