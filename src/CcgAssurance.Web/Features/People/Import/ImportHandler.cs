using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Features.People.Import;

public sealed class ImportHandler(
    AssuranceDbContext db, UserManager<ApplicationUser> users, ImportCheckQuery check, SendLinkHandler links, SecurityLog security)
{
    /// <summary>
    /// Makes the accounts and gives the roles, all of them or none, and mails each new person a link. The rows are looked at once more in
    /// the transaction that saves them.
    /// </summary>
    public async Task<Outcome> HandleAsync(HttpContext http, string? text, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (made, given) = (new List<ApplicationUser>(), new List<Membership>());
        var outcome = await db.InTransactionAsync(
            async () =>
            {
                made.Clear();
                given.Clear();
                var (rows, _) = await check.RunAsync(text, actor, cancellationToken);
                if (rows.Count == 0 || rows.Any(row => row.Problem is not null))
                {
                    return Outcome.Conflict;
                }

                var wanted = rows.Where(row => !row.IsHeld).ToList();
                made.AddRange(wanted
                    .Select(row => row.Person!)
                    .Where(person => person.IsNew)
                    .Distinct()
                    .Select(person => AccountOf(person, actor)));
                given.AddRange(wanted.Select(row => Membership.Of(row.Person!.Id, row.Answers!)));
                db.Users.AddRange(made);
                db.Memberships.AddRange(given);
                return await db.SaveAsync(actor, Outcome.Done, cancellationToken);
            },
            cancellationToken);
        if (outcome.IsDone && !db.IsOnlyAsked)
        {
            foreach (var user in made)
            {
                security.Note(http, SecurityEventKind.AccountInvited, user.Key, "Import");
            }

            foreach (var membership in given)
            {
                security.Note(
                    http, SecurityEventKind.MembershipGiven, membership.UserId, $"{membership.Role} {membership.Organisation}");
            }

            await links.MailAsync(made, cancellationToken);
        }

        return outcome;
    }

    private ApplicationUser AccountOf(ImportedPerson person, Actor actor)
    {
        var user = NewAccounts.Of(person.Name, person.Email, actor.At);
        user.Id = person.Id.Value;
        NewAccounts.Normalise(user, users);
        return user;
    }
}
