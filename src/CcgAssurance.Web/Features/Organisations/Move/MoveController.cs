using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.Move;

[CcgRecord]
[Requires(Permission.ChangeOrganisations)]
[Route("/organisations/{code}/area-team")]
public sealed class MoveController(ChangePageQuery query, IValidator<MoveForm> validator, MoveHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Move", await PageAsync(header, actor, cancellationToken));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, MoveForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ChangePage<MoveForm>, MoveForm>
        {
            View = "Move",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => PageAsync(header, actor, cancellationToken),
            PageAddress = OrganisationLinks.Move(header.Code),
            DoneAddress = OrganisationLinks.Show(header.Code),
            DoneMessage = "New area team recorded",
        });

    private async Task<ChangePage<MoveForm>> PageAsync(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        (await query.RunAsync(header, actor.Today, ccg => new MoveForm { Seen = ChangePageQuery.TokensOf(ccg) }, cancellationToken)) with
        {
            Organisations = await query.AreaTeamsAsync(cancellationToken),
        };
}
