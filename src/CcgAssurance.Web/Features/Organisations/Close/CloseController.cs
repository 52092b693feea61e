using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.Close;

[CcgRecord]
[Requires(Permission.ChangeOrganisations)]
[Route("/organisations/{code}/closing")]
public sealed class CloseController(ChangePageQuery query, IValidator<CloseForm> validator, CloseHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Close", await PageAsync(header, actor, cancellationToken));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, CloseForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ChangePage<CloseForm>, CloseForm>
        {
            View = "Close",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => PageAsync(header, actor, cancellationToken),
            PageAddress = OrganisationLinks.Close(header.Code),
            DoneAddress = OrganisationLinks.Show(header.Code),
            DoneMessage = "Closing recorded",
        });

    private async Task<ChangePage<CloseForm>> PageAsync(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        (await query.RunAsync(header, actor.Today, CloseForm.Of, cancellationToken)) with
        {
            Organisations = await query.CcgsAsync(header, actor.Today, cancellationToken),
        };
}
