using CcgAssurance.Data;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
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
    AssuranceDbContext db, OrganisationOptionsQuery organisations, RoleCheckQuery check, SecurityLog security, IValidator<GiveRoleForm> validator)
    : Controller
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
            Handle = () => GiveAsync(header, form.ToAnswers()!, actor, cancellationToken),
            Read = () => PageAsync(header, actor, cancellationToken),
            PageAddress = PeopleLinks.GiveRole(header.Id),
            DoneAddress = header.Address,
            DoneMessage = "Role given",
        });
    }

    // The role is looked at and given in one transaction: of two that contradict each other, only one is given.
    private async Task<Outcome> GiveAsync(
        PersonHeader header, MembershipAnswers answers, Actor actor, CancellationToken cancellationToken)
    {
        var given = await db.InTransactionAsync(
            async () =>
            {
                var outcome = await check.RunAsync(header.Key, answers, cancellationToken);
                if (!outcome.IsDone)
                {
                    return outcome;
                }

                db.Memberships.Add(Membership.Of(header.Key, answers));
                return await db.SaveAsync(actor, outcome, cancellationToken);
            },
            cancellationToken);
        if (given.IsDone)
        {
            security.Note(HttpContext, SecurityEventKind.MembershipGiven, header.Key, $"{answers.Role} {answers.Organisation}");
        }

        return given;
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
