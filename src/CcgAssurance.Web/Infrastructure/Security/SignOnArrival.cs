using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>Somebody who has just come from a provider of single sign-on.</summary>
/// <param name="Subject">The name by which the provider knows the person.</param>
/// <param name="Email">The email address that the provider knows, if any.</param>
/// <param name="IsVerified">Whether the provider says that the address is the person's own.</param>
public sealed record SignOnArrival(string Subject, string? Email, bool IsVerified)
{
    private const string ProviderClaim = "ccg-assurance/provider";
    private const string SubjectClaim = "sub";
    private const string EmailClaim = "email";
    private const string VerifiedClaim = "email_verified";

    /// <summary>What the cookie of the arrival holds: who it is, and nothing else of what the provider said.</summary>
    public static ClaimsPrincipal Write(ClaimsPrincipal said, SignOnProvider provider)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(provider);
        string[] kept = [SubjectClaim, EmailClaim, VerifiedClaim];
        var claims = said.Claims.Where(claim => kept.Contains(claim.Type)).Select(claim => new Claim(claim.Type, claim.Value));
        return new ClaimsPrincipal(new ClaimsIdentity([.. claims, new Claim(ProviderClaim, provider.Key)], provider.Scheme));
    }

    /// <summary>Takes who came from a provider, once; null if nobody did.</summary>
    public static async Task<SignOnArrival?> TakeAsync(HttpContext http, SignOnProvider provider)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(provider);
        var came = await http.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (came.Principal is not { } principal)
        {
            return null;
        }

        await http.SignOutAsync(IdentityConstants.ExternalScheme);
        return principal.FindFirstValue(ProviderClaim) == provider.Key && principal.FindFirstValue(SubjectClaim) is { Length: > 0 } subject
            ? new SignOnArrival(subject, principal.FindFirstValue(EmailClaim), IsVerifiedFor(principal))
            : null;
    }

    // It can be said in the token and once more beside it, and then has to be said both times.
    private static bool IsVerifiedFor(ClaimsPrincipal principal) =>
        principal.FindAll(VerifiedClaim).Select(claim => claim.Value).ToList() is [_, ..] said &&
        said.TrueForAll(text => bool.TryParse(text, out var isSo) && isSo);
}
