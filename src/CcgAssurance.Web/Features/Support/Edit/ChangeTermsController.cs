using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Edit;

[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/terms")]
public sealed class ChangeTermsController(EditTermsQuery query, IValidator<TermsForm> validator, TermsHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(SupportHeader header, CancellationToken cancellationToken) =>
        View("EditTerms", await query.RunAsync(header, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(SupportHeader header, TermsForm form, Actor actor, CancellationToken cancellationToken) =>
        await this.SaveAsync(new FormSave<EditTermsPage, TermsForm>
        {
            View = "EditTerms",
            Form = form,
            Validator = validator,
            IsOpen = (await query.RunAsync(header, cancellationToken)).CanEdit,
            Handle = () => handler.WriteAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, cancellationToken),
            PageAddress = SupportLinks.Terms(header.Key),
            DoneAddress = header.Address,
            DoneMessage = "Terms saved",
        });
}
