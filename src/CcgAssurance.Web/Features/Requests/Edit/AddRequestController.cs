using CcgAssurance.Domain.Framework;
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
    public IActionResult Show(CcgHeader header, [FromQuery(Name = "focus")] string? focus) =>
        View("EditRequest", EditRequestQuery.New(header, Focus.TryParse(focus, null, out var asked) ? asked : null));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, RequestForm form, Actor actor, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        return this.SaveAsync(new FormSave<EditRequestPage, RequestForm>
        {
            View = "EditRequest",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(id, header.Code, null, form, actor, cancellationToken),
            Read = () => Task.FromResult(EditRequestQuery.New(header)),
            PageAddress = RequestLinks.Add(header.Code),
            DoneAddress = RequestLinks.Show(id.ToString()),
            DoneMessage = "Draft request saved",
        });
    }
}
