using CcgAssurance.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Features.Account.Password;

/// <summary>
/// What a password has to be: long, and none that is easily guessed. What it is made of does not count: a long sentence is better than a
/// short riddle.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<ApplicationUser>
{
    /// <summary>The shortest password, in characters.</summary>
    public const int Shortest = 12;

    /// <summary>The longest, so that nobody lets the server work on megabytes.</summary>
    public const int Longest = 200;

    // How many bits the guesses take: with 10,000 guesses a second, over a week of them.
    private const double LeastEntropy = 34;

    /// <summary>What is wrong with a password, as a message; null if nothing is.</summary>
    public static string? ProblemOf(string password, params string?[] known)
    {
        ArgumentNullException.ThrowIfNull(password);
        return password.Length < Shortest ? $"Enter a password with at least {Shortest} characters"
            : password.Length > Longest ? $"Enter a password with at most {Longest} characters"
            : Array.Exists(known, word => Contains(password, word)) ? "Enter a password that does not contain your name or email address"
            : Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(password.Length, 100)]).Entropy < LeastEntropy
                ? "Enter a password that is harder to guess, such as three or four words that do not belong together"
            : null;
    }

    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<ApplicationUser> manager, ApplicationUser user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(ProblemOf(password ?? "", user.Name, user.Email) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);
    }

    private static bool Contains(string password, string? word) =>
        word is { Length: > 3 } && password.Contains(word, StringComparison.OrdinalIgnoreCase);
}
