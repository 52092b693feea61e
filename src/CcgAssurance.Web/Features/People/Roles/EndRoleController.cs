using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.Roles;

/// <summary>Ends a role: at once, or with a day. Whoever acts in it is logged out when it is over.</summary>
[PersonRecord]
[Requires(Permission.ManagePeople)]
[Route("/admin/people/{person:guid}/roles/{membership:guid}/end")]
public sealed class EndRoleController(MembershipsQuery memberships, EndRoleHandler handler, IValidator<EndRoleForm> validator) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(PersonHeader header, Guid membership, Actor actor, CancellationToken cancellationToken) =>
        await FindAsync(header, membership, actor, cancellationToken) is { } page ? View("EndRole", page) : NotFound();

    [HttpPost]
    public Task<IActionResult> Save(
        PersonHeader header, Guid membership, EndRoleForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(
            () => FindAsync(header, membership, actor, cancellationToken),
            (page, read) =>
            {
                if (form.Until?.Value < page.Membership.From)
                {
                    ModelState.AddModelError("Form.Until", "Enter a last day on or after the first day of the role");
                }

                return new FormSave<EndRolePage, EndRoleForm>
                {
                    View = "EndRole",
                    Form = form,
                    Validator = validator,
                    IsOpen = page.CanEdit,
                    Handle = () => handler.HandleAsync(HttpContext, membership, form, actor, cancellationToken),
                    Read = read,
                    PageAddress = PeopleLinks.EndRole(header.Id, membership),
                    DoneAddress = header.Address,
                    DoneMessage = form.Until is null ? "Role ended" : "Last day saved",
                };
            });

    private async Task<EndRolePage?> FindAsync(PersonHeader header, Guid membership, Actor actor, CancellationToken cancellationToken)
    {
        var row = (await memberships.RunAsync(header.Key, cancellationToken)).Find(row => row.Id == membership);
        if (row is null)
        {
            return null;
        }

        var form = new EndRoleForm
        {
            Until = row.Until is { } day ? DateAnswer.From(day) : null,
            Seen = new Tokens { Version = row.Version },
        };
        return new EndRolePage
        {
            Person = header,
            Membership = row,
            CanEdit = header.Key != actor.UserId && !(row.Until < actor.Today),
            Stored = form,
            Form = form,
        };
    }
}
