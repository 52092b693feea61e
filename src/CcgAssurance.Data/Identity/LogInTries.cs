namespace CcgAssurance.Data.Identity;

/// <summary>
/// How often something was tried that only its owner should know, such as a password, and from when on it can be tried again.
/// </summary>
public sealed class LogInTries
{
    /// <summary>The length of the key, in characters.</summary>
    public const int KeyLength = 64;

    /// <summary>What was tried on whose account and, where that counts, from which address: a hash, which names nobody.</summary>
    public required string Key { get; init; }

    /// <summary>How often in a row.</summary>
    public required int Tries { get; set; }

    /// <summary>The moment of the last try.</summary>
    public required DateTimeOffset LastAt { get; set; }

    /// <summary>The moment from which another try is looked at.</summary>
    public required DateTimeOffset NextAt { get; set; }
}
