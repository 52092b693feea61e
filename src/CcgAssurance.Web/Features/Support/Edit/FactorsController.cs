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
[Route("/support/{package}/factors")]
public sealed class FactorsController(FactorsQuery query, IValidator<FactorsForm> validator, TermsHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(SupportHeader header, CancellationToken cancellationToken) =>
        View("Factors", await query.RunAsync(header, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(SupportHeader header, FactorsForm form, Actor actor, CancellationToken cancellationToken) =>
        await this.SaveAsync(new FormSave<FactorsPage, FactorsForm>
        {
            View = "Factors",
            Form = form,
            Validator = validator,
            IsOpen = (await query.RunAsync(header, cancellationToken)).CanEdit,
            Handle = () => handler.WriteAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, cancellationToken),
            PageAddress = SupportLinks.Factors(header.Key),
            DoneAddress = header.Address,
            DoneMessage = "Notes saved",
        });
}
