using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People.Roles;

/// <summary>Ends a role: at once, or with a day. Whoever acts in it is logged out when it is over.</summary>
[PersonRecord]
[Requires(Permission.ManagePeople)]
[Route("/admin/people/{person:guid}/roles/{membership:guid}/end")]
public sealed class EndRoleController(AssuranceDbContext db, MembershipsQuery memberships, SecurityLog security, IValidator<EndRoleForm> validator)
    : Controller
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
                if (form.Until?.Value < page.Role.From)
                {
                    ModelState.AddModelError("Form.Until", "Enter a last day on or after the first day of the role");
                }

                return new FormSave<EndRolePage, EndRoleForm>
                {
                    View = "EndRole",
                    Form = form,
                    Validator = validator,
                    IsOpen = page.CanEdit,
                    Handle = () => EndAsync(membership, form, actor, cancellationToken),
                    Read = read,
                    PageAddress = PeopleLinks.EndRole(header.Id, membership),
                    DoneAddress = header.Address,
                    DoneMessage = form.Until is null ? "Role ended" : "Last day saved",
                };
            });

    private async Task<Outcome> EndAsync(Guid membership, EndRoleForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Memberships.SingleOrDefaultAsync(row => row.Id == membership, cancellationToken) is not { } row)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.Done;
        if (form.Until is null && row.From >= actor.Today)
        {
            // It has not begun, or only today: nothing of it is left.
            db.Memberships.Remove(row);
        }
        else
        {
            outcome = row.End(form.Until?.Value, actor.Today);
        }

        db.Expect(row, form.Seen.Version);
        var saved = outcome.IsDone ? await db.SaveAsync(actor, outcome, cancellationToken) : outcome;
        if (saved.IsDone)
        {
            security.Note(HttpContext, SecurityEventKind.MembershipEnded, row.UserId, $"{row.Role} {row.Organisation}");
        }

        return saved;
    }

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
            Role = row,
            CanEdit = header.Key != actor.UserId && !(row.Until < actor.Today),
            Stored = form,
            Form = form,
        };
    }
}
