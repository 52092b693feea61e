using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People.Roles;

public sealed class EndRoleHandler(AssuranceDbContext db, SecurityLog security)
{
    public async Task<Outcome> HandleAsync(
        HttpContext http, Guid membership, EndRoleForm form, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(actor);
        if (await db.Memberships.SingleOrDefaultAsync(row => row.Id == membership, cancellationToken) is not { } row)
        {
            return Outcome.Conflict;
        }

        if (form.Until?.Value < row.From)
        {
            // The form is refused for it.
            return Outcome.Done;
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
        if (saved.IsDone && !db.IsOnlyAsked)
        {
            security.Note(http, SecurityEventKind.MembershipEnded, row.UserId, $"{row.Role} {row.Organisation}");
        }

        return saved;
    }
}
