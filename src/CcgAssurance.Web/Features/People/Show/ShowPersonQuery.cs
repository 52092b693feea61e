using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People.Show;

public sealed class ShowPersonQuery(AssuranceDbContext db, MembershipsQuery memberships, AccountSettings settings, SessionStore sessions)
{
    public async Task<ShowPersonViewModel> RunAsync(PersonHeader header, string? newLink, Actor actor, CancellationToken cancellationToken)
    {
        var user = await db.Users
            .Where(user => user.Id == header.Id)
            .Select(user => new
            {
                user.Email,
                user.DisabledAt,
                HasPassword = user.PasswordHash != null,
                user.TwoFactorEnabled,
                Issuers = db.SignOnLinks
                    .Where(link => link.UserId == user.Id && link.RemovedAt == null)
                    .Select(link => link.Issuer)
                    .ToList(),
            })
            .SingleAsync(cancellationToken);
        var rows = await memberships.RunAsync(header.Key, cancellationToken);
        return new ShowPersonViewModel
        {
            Person = header,
            Email = user.Email!,
            DisabledAt = user.DisabledAt,
            HasPassword = user.HasPassword,
            HasSecondFactor = user.TwoFactorEnabled,
            SignOn = settings.Providers.Count == 0 ? null : [.. user.Issuers.Select(settings.NameOf).Order(StringComparer.Ordinal)],
            State = PersonStates.Of(user.DisabledAt is not null, user.HasPassword, rows.Exists(row => row.HoldsOn(actor.Today))),
            Memberships = rows,
            LogIns = (await sessions.OfAsync(header.Id, actor.At, cancellationToken)).Count,
            NewLink = newLink,
            Today = actor.Today,
            IsSelf = header.Key == actor.UserId,
        };
    }
}
