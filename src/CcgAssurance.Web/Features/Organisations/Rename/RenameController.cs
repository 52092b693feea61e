using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.Rename;

[CcgRecord]
[Requires(Permission.ChangeOrganisations)]
[Route("/organisations/{code}/name")]
public sealed class RenameController(ChangePageQuery query, IValidator<RenameForm> validator, RenameHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Rename", await PageAsync(header, actor, cancellationToken));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, RenameForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ChangePage<RenameForm>, RenameForm>
        {
            View = "Rename",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => PageAsync(header, actor, cancellationToken),
            PageAddress = OrganisationLinks.Rename(header.Code),
            DoneAddress = OrganisationLinks.Show(header.Code),
            DoneMessage = "New name recorded",
        });

    private Task<ChangePage<RenameForm>> PageAsync(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        query.RunAsync(header, actor.Today, ccg => new RenameForm { Seen = ChangePageQuery.TokensOf(ccg) }, cancellationToken);
}
