using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;

namespace CcgAssurance.Web.Features.People.SignOn;

/// <summary>Links people with who they are at a provider of single sign-on, and ends that.</summary>
public sealed class SignOnLinksHandler(
    SignOnLinks links, AccountSettings settings, SessionStore sessions, SecurityLog security)
{
    private const string Taken = "Remove the other link first: this subject identifier belongs to another account";

    /// <summary>Adds a link, or renews one that was removed. What is wrong, in words; null if nothing is.</summary>
    public async Task<string?> AddAsync(
        HttpContext http, PersonHeader header, SignOnLinkForm form, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(actor);
        var (provider, subject) = (settings.ProviderOf(form.Provider)!, form.Subject!.Trim());
        var user = header.Id;
        var link = await links.FindAsync(provider.Issuer, subject, cancellationToken);
        if (link is { RemovedAt: null })
        {
            return link.UserId == user ? null : Taken;
        }

        if (await links.HasAsync(user, provider.Issuer, cancellationToken))
        {
            return $"Remove the link that the person has with {provider.Name} first";
        }

        link?.Renew(user, actor.At);
        if (!await links.SaveAsync(link ?? SignOnLink.Make(user, provider.Issuer, subject, actor.At), cancellationToken))
        {
            return Taken;
        }

        security.Note(http, SecurityEventKind.SignOnLinked, header.Key, $"{provider.Key}: by an administrator");
        return null;
    }

    /// <summary>Removes a link, and ends the log-ins that it may have opened. False if the person has no such link.</summary>
    public async Task<bool> RemoveAsync(
        HttpContext http, PersonHeader header, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(actor);
        if (await links.OfAsync(header.Id, id, cancellationToken) is not { } link)
        {
            return false;
        }

        link.Remove(actor.At);
        await links.SaveAsync(link, cancellationToken);
        await sessions.EndAllAsync(header.Id, null, cancellationToken);
        security.Note(http, SecurityEventKind.SignOnLinkRemoved, header.Key);
        return true;
    }
}
