using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CcgAssurance.Data.Identity;

/// <summary>
/// A log-in, from its start to its end, in one browser. The browser's cookie holds only a secret by which it is found, so whoever ends it
/// here ends it everywhere; of the secret only the hash is kept.
/// </summary>
public sealed class UserSession
{
    /// <summary>The length of the hash, in characters.</summary>
    public const int KeyHashLength = 64;

    /// <summary>The longest description of a browser, in characters.</summary>
    public const int BrowserMaxLength = 100;

    /// <summary>The longest address of a computer, in characters.</summary>
    public const int AddressMaxLength = 64;

    /// <summary>
    /// How long a log-in lasts at most: a working day and its evening. Web content that ends a session earlier than this owes everybody the
    /// means to prolong it (WCAG 2.2.1).
    /// </summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(20);

    private const int KeyBytes = 32;

    private UserSession()
    {
    }

    /// <summary>The key of this row, by which the person's own list names it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The SHA-256 of the secret in the cookie, in lower-case hexadecimal.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>Who logged in.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The membership for which the person acts; null until it is chosen.</summary>
    public Guid? MembershipId { get; private set; }

    /// <summary>Whether a second factor was asked for and given.</summary>
    public bool HasSecondFactor { get; private set; }

    /// <summary>The browser, as far as it says what it is.</summary>
    public string Browser { get; private set; } = "";

    /// <summary>The address from which it was started.</summary>
    public string Address { get; private set; } = "";

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it was last used, to within some minutes.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>Starts a session, and makes the secret by which its browser is known.</summary>
    public static (UserSession Session, string Key) Start(ApplicationUser user, Guid? membership, SessionOrigin origin, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(origin);
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        var session = new UserSession
        {
            Id = Guid.CreateVersion7(),
            KeyHash = HashOf(key),
            UserId = user.Id,
            MembershipId = membership,
            HasSecondFactor = origin.HasSecondFactor,
            Browser = origin.Browser,
            Address = origin.Address,
            StartedAt = at,
            SeenAt = at,
        };
        return (session, key);
    }

    /// <summary>The hash by which a secret is found.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

/// <summary>How a session was started.</summary>
/// <param name="Browser">The browser, as far as it says what it is.</param>
/// <param name="Address">The address of the computer.</param>
/// <param name="HasSecondFactor">Whether a second factor was asked for and given.</param>
public sealed record SessionOrigin(string Browser, string Address, bool HasSecondFactor);
