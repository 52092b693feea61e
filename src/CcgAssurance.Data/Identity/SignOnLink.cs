using System.Security.Cryptography;
using System.Text;

namespace CcgAssurance.Data.Identity;

/// <summary>
/// That somebody who logs in at a provider of single sign-on is the person of an account here. A link that an administrator has removed
/// stays as a row: otherwise the same email address would make it anew with the next log-in.
/// </summary>
public sealed class SignOnLink
{
    /// <summary>The length of the key, in characters.</summary>
    public const int KeyLength = 64;

    /// <summary>The longest address of a provider, in characters.</summary>
    public const int IssuerMaxLength = 300;

    /// <summary>The longest name that a provider may give somebody, in characters: what OpenID Connect allows.</summary>
    public const int SubjectMaxLength = 255;

    private SignOnLink()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>A hash of issuer and subject, which are compared letter by letter; not every database would do that by itself.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The account.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The provider, by the address that stands in what it signs, without a slash at its end.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>The name by which the provider knows the person, and which it gives to nobody else.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset LinkedAt { get; private set; }

    /// <summary>When an administrator removed it; null while it holds.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Makes a link.</summary>
    public static SignOnLink Make(Guid user, string issuer, string subject, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        Key = KeyOf(issuer, subject),
        UserId = user,
        Issuer = Trimmed(issuer),
        Subject = subject,
        LinkedAt = at,
    };

    /// <summary>The key by which a link is found.</summary>
    public static string KeyOf(string issuer, string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Trimmed(issuer)}\n{subject}")));

    /// <summary>The address of a provider as it is compared: some write a slash at its end in one place and not in another.</summary>
    public static string Trimmed(string issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return issuer.TrimEnd('/');
    }

    /// <summary>Lets it hold no longer.</summary>
    public void Remove(DateTimeOffset at) => RemovedAt ??= at;

    /// <summary>Lets it hold again, for the same or another account.</summary>
    public void Renew(Guid user, DateTimeOffset at) => (UserId, LinkedAt, RemovedAt) = (user, at, null);
}
