using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Queries;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.SignOn;

/// <summary>Finds the account of somebody who comes from a provider of single sign-on. It makes none.</summary>
public sealed class SignOnHandler(
    UserManager<ApplicationUser> users, SignOnLinks links, AssuranceDbContext db, SecurityLog security, TimeProvider clock)
{
    /// <summary>
    /// The account, by its link with that person, or else by an email address that the provider has verified, which makes the link; null
    /// where there is none, or it may not be used from there. Why is only said in the security log.
    /// </summary>
    public async Task<ApplicationUser?> HandleAsync(
        SignOnProvider provider, SignOnArrival who, HttpContext http, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(who);
        var now = UkTime.ToStoredPrecision(clock.GetUtcNow());
        var link = await links.FindAsync(provider.Issuer, who.Subject, cancellationToken);
        var user = link is not null ? await users.FindByIdAsync(link.UserId.ToString())
            : who is { IsVerified: true, Email: { Length: > 0 } email } ? await users.FindByEmailAsync(email)
            : null;
        if (await ProblemAsync(provider, who, link, user, now, cancellationToken) is { } problem)
        {
            security.Note(http, SecurityEventKind.SingleSignOnRefused, user?.Key, $"{provider.Key}: {problem}");
            return null;
        }

        // Somebody who comes twice at the same moment is linked once.
        if (link is null && await links.SaveAsync(SignOnLink.Make(user!.Id, provider.Issuer, who.Subject, now), cancellationToken))
        {
            security.Note(http, SecurityEventKind.SignOnLinked, user.Key, $"{provider.Key}: by the email address", user.Key);
        }

        security.Note(http, SecurityEventKind.SingleSignOn, user!.Key, provider.Key, user.Key);
        return user;
    }

    private async Task<string?> ProblemAsync(
        SignOnProvider provider,
        SignOnArrival who,
        SignOnLink? link,
        ApplicationUser? user,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (user is null)
        {
            return who.IsVerified ? "no such account" : "the email address is not verified";
        }

        if (who.Subject.Length > SignOnLink.SubjectMaxLength)
        {
            return "the provider's name for the person is too long";
        }

        if (link?.RemovedAt is not null)
        {
            return "the link was removed";
        }

        if (user.DisabledAt is not null)
        {
            return "the account is disabled";
        }

        if (link is null && await links.HasAsync(user.Id, provider.Issuer, cancellationToken))
        {
            return "the account is linked with somebody else there";
        }

        var person = user.Key;
        var organisations = await db.Memberships
            .Where(Dated.On<Membership>(UkTime.DateOf(now)))
            .Where(membership => membership.UserId == person)
            .Select(membership => membership.Organisation)
            .ToListAsync(cancellationToken);
        return organisations.Exists(provider.Organisations.Contains) ? null : "no role in an organisation of the provider";
    }
}
