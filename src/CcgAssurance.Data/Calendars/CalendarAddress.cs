using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Data.Calendars;

/// <summary>
/// The address at which a person's calendar program reads the person's dates without a log-in. Whoever knows it can read them, so only
/// its hash is kept: the address itself is shown once, when it is made.
/// </summary>
public sealed class CalendarAddress
{
    /// <summary>The length of the hash, in characters.</summary>
    public const int TokenHashLength = 64;

    private const int TokenBytes = 32;

    private CalendarAddress()
    {
    }

    /// <summary>Whose dates they are.</summary>
    public UserId UserId { get; private set; }

    /// <summary>In which role. Nobody has two addresses for the same role in the same organisation.</summary>
    public Role Role { get; private set; }

    /// <summary>For which organisation.</summary>
    public OrganisationCode Organisation { get; private set; }

    /// <summary>The SHA-256 of the secret in the address, in lower-case hexadecimal.</summary>
    public string TokenHash { get; private set; } = "";

    /// <summary>When it was made or last renewed.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Makes an address, and the secret in it.</summary>
    public static (CalendarAddress Address, string Token) Create(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var address = new CalendarAddress { UserId = actor.UserId, Role = actor.Role, Organisation = actor.Organisation };
        return (address, address.Renew(actor));
    }

    /// <summary>Puts another secret in the place of the one before, which no longer opens anything.</summary>
    public string Renew(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        (TokenHash, CreatedAt) = (HashOf(token), actor.At);
        return token;
    }

    /// <summary>The hash by which a secret is found.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
