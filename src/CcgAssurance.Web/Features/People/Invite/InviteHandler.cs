using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Features.People.Invite;

public sealed class InviteHandler(
    AssuranceDbContext db, UserManager<ApplicationUser> users, RoleCheckQuery check, SendLinkHandler links)
{
    /// <summary>Makes an account with its first role, and the link with which its owner sets a password.</summary>
    public async Task<(Outcome Outcome, string? Link)> HandleAsync(
        Guid id, InviteForm form, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(actor);
        if (form.ToAnswers(actor.Today) is not { } answers)
        {
            return (Outcome.Done, null);
        }

        var user = NewAccounts.Of(form.Name.OrStandIn(), form.Email.OrStandIn().Trim(), actor.At);
        user.Id = id;
        NewAccounts.Normalise(user, users);
        var outcome = await check.RunAsync(user.Key, answers, cancellationToken);
        if (!outcome.IsDone)
        {
            return (outcome, null);
        }

        db.Users.Add(user);
        db.Memberships.Add(Membership.Of(user.Key, answers));
        var saved = await db.SaveAsync(actor, outcome, cancellationToken);
        return (saved, saved.IsDone && !db.IsOnlyAsked ? await links.HandleAsync(user, cancellationToken) : null);
    }
}
