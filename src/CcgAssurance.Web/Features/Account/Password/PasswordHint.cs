namespace CcgAssurance.Web.Features.Account.Password;

/// <summary>What is said at every field for a new password.</summary>
public static class PasswordHint
{
    public static readonly string Text =
        $"Use at least {PasswordRules.Shortest} characters. " +
        "Three or four words that do not belong together are easy to remember and hard to guess.";
}
