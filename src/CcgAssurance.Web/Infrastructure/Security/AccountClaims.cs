using System.Globalization;
using System.Security.Claims;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>Writes an account into the log-in cookie, and reads it back as the actor of a request.</summary>
public sealed class AccountClaims(UserManager<ApplicationUser> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<ApplicationUser>(users, options)
{
    private const string NameClaim = "ccg-assurance/name";
    private const string RoleClaim = "ccg-assurance/role";
    private const string OrganisationClaim = "ccg-assurance/organisation";

    /// <summary>The role of the person who is logged in, or null.</summary>
    public static Role? RoleOf(ClaimsPrincipal principal) =>
        Enum.TryParse<Role>(principal.FindFirstValue(RoleClaim), out var role) ? role : null;

    /// <summary>The person who is logged in, acting at a given moment; null for the public.</summary>
    public static Actor? ActorOf(ClaimsPrincipal principal, DateTimeOffset at) =>
        RoleOf(principal) is { } role &&
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) &&
        OrganisationCode.TryParse(principal.FindFirstValue(OrganisationClaim), CultureInfo.InvariantCulture, out var organisation)
            ? new Actor(new UserId(id), principal.FindFirstValue(NameClaim) ?? "", role, organisation, at)
            : null;

    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(ApplicationUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(NameClaim, user.Name));
        identity.AddClaim(new Claim(RoleClaim, user.Role.ToString()));
        identity.AddClaim(new Claim(OrganisationClaim, user.Organisation.Value));
        return identity;
    }
}
