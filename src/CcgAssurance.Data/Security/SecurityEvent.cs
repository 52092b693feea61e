using CcgAssurance.Domain.People;

namespace CcgAssurance.Data.Security;

/// <summary>
/// One line of the security log. It holds no text that somebody typed: an address or a name that belongs to no account is not kept, since
/// people type passwords in the wrong field.
/// </summary>
public sealed class SecurityEvent
{
    /// <summary>How long it is kept, in days.</summary>
    public const int DaysKept = 365;

    /// <summary>The longest network address, in characters.</summary>
    public const int ClientAddressMaxLength = 45;

    /// <summary>The longest address of a page, in characters. A longer one is cut.</summary>
    public const int PathMaxLength = 300;

    /// <summary>The longest detail, in characters. A longer one is cut.</summary>
    public const int DetailMaxLength = 200;

    /// <summary>The number of the event. The database counts, so it is the order of writing on every server.</summary>
    public long Id { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public required SecurityEventKind Kind { get; init; }

    /// <summary>Who did it; null for somebody who was not logged in.</summary>
    public UserId? UserId { get; init; }

    /// <summary>Whose account it happened to; null where it happened to none.</summary>
    public UserId? AccountId { get; init; }

    /// <summary>The network address from which it was done.</summary>
    public string? ClientAddress { get; init; }

    /// <summary>The browser with which it was done, as far as it says what it is, in our own words.</summary>
    public string? Browser { get; init; }

    /// <summary>The page, without its query. Of one that needs no log-in only the pattern, because a secret may stand in it.</summary>
    public string? Path { get; init; }

    /// <summary>How it came out, in our own words.</summary>
    public string? Detail { get; init; }
}
