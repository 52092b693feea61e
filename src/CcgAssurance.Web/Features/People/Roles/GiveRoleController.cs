using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.Roles;

[PersonRecord]
[Requires(Permission.ManagePeople)]
[Route("/admin/people/{person:guid}/roles/add")]
public sealed class GiveRoleController(
    OrganisationOptionsQuery organisations, RoleCheckQuery check, GiveRoleHandler handler, IValidator<GiveRoleForm> validator) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(PersonHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("GiveRole", await PageAsync(header, actor, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(PersonHeader header, GiveRoleForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (form.ToAnswers() is { } answers && await check.ProblemAsync(header.Key, answers, cancellationToken) is { } problem)
        {
            ModelState.AddModelError($"Form.{problem.Field}", problem.Message);
        }

        return await this.SaveAsync(new FormSave<GiveRolePage, GiveRoleForm>
        {
            View = "GiveRole",
            Form = form,
            Validator = validator,
            IsOpen = header.Key != actor.UserId,
            Handle = () => handler.HandleAsync(HttpContext, header, form, actor, cancellationToken),
            Read = () => PageAsync(header, actor, cancellationToken),
            PageAddress = PeopleLinks.GiveRole(header.Id),
            DoneAddress = header.Address,
            DoneMessage = "Role given",
        });
    }

    private async Task<GiveRolePage> PageAsync(PersonHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var form = new GiveRoleForm { From = DateAnswer.From(actor.Today) };
        return new GiveRolePage
        {
            Person = header,
            Organisations = await organisations.RunAsync(cancellationToken),
            CanEdit = header.Key != actor.UserId,
            Stored = form,
            Form = form,
        };
    }
}
