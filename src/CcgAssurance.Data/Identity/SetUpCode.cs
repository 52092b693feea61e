using System.Security.Cryptography;
using System.Text;

namespace CcgAssurance.Data.Identity;

/// <summary>
/// The code with which the first administrator of an installation is made: printed at the start, as long as there is none, and used once.
/// Only its hash is kept.
/// </summary>
public sealed class SetUpCode
{
    /// <summary>The length of the hash, in characters.</summary>
    public const int HashLength = 64;

    // No letters or digits that look like others.
    private const string Characters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private const int Groups = 4;
    private const int GroupLength = 5;

    private SetUpCode()
    {
    }

    /// <summary>The SHA-256 of the code, in lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Makes a code.</summary>
    public static (SetUpCode Row, string Code) Make(DateTimeOffset at)
    {
        var code = string.Join(
            '-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Characters, GroupLength)));
        return (new SetUpCode { Hash = HashOf(code), MadeAt = at }, code);
    }

    /// <summary>The hash by which a code is found, however it is typed.</summary>
    public static string HashOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var typed = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typed)));
    }
}
