using System.Globalization;
using System.Security.Claims;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>What is left to do before somebody who has logged in can act.</summary>
public enum LogInStep
{
    /// <summary>Nothing: the person acts.</summary>
    Done,

    /// <summary>Choose one of several roles.</summary>
    ChooseRole,

    /// <summary>Set up the second factor that the role needs.</summary>
    SetUpSecondFactor,
}

/// <summary>Writes who is logged in into the principal of a request, and reads it back. The cookie holds none of it.</summary>
public static class SessionClaims
{
    private const string KeyClaim = "ccg-assurance/key";
    private const string SessionClaim = "ccg-assurance/session";
    private const string StepClaim = "ccg-assurance/step";
    private const string NameClaim = "ccg-assurance/name";
    private const string RoleClaim = "ccg-assurance/role";
    private const string OrganisationClaim = "ccg-assurance/organisation";
    private const string OrganisationNameClaim = "ccg-assurance/organisation-name";

    /// <summary>What the cookie holds: the secret by which the session is found.</summary>
    public static ClaimsPrincipal Cookie(string key) => Principal([new Claim(KeyClaim, key)]);

    /// <summary>The secret in the cookie.</summary>
    public static string? KeyOf(ClaimsPrincipal? cookie) => cookie?.FindFirstValue(KeyClaim);

    /// <summary>The principal of a request: with a role once the person can act, and without one before.</summary>
    public static ClaimsPrincipal Of(SessionFacts facts, AccountSettings settings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        var step = facts.Role is not { } chosen ? LogInStep.ChooseRole
            : settings.NeedsSecondFactor(chosen) && !facts.HasSecondFactor ? LogInStep.SetUpSecondFactor
            : LogInStep.Done;
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, facts.UserId.ToString()),
            new(NameClaim, facts.Name),
            new(SessionClaim, facts.Id.ToString()),
            new(StepClaim, step.ToString()),
        ];
        if (step == LogInStep.Done)
        {
            claims.Add(new Claim(RoleClaim, facts.Role!.Value.ToString()));
            claims.Add(new Claim(OrganisationClaim, facts.Organisation!.Value.Value));
            claims.Add(new Claim(OrganisationNameClaim, facts.OrganisationName ?? "NHS England"));
        }

        return Principal(claims);
    }

    /// <summary>The role in which the person acts; null for the public, and before the person can act.</summary>
    public static Role? RoleOf(ClaimsPrincipal principal) =>
        Enum.TryParse<Role>(principal.FindFirstValue(RoleClaim), out var role) ? role : null;

    /// <summary>The person who acts, at a given moment; null for the public, and before the person can act.</summary>
    public static Actor? ActorOf(ClaimsPrincipal principal, DateTimeOffset at) =>
        RoleOf(principal) is { } role &&
        AccountOf(principal) is { } account &&
        OrganisationCode.TryParse(principal.FindFirstValue(OrganisationClaim), CultureInfo.InvariantCulture, out var organisation)
            ? new Actor(account.Id, account.Name, role, organisation, at)
            : null;

    /// <summary>Who is logged in, able to act or not; null for the public.</summary>
    public static SignedIn? AccountOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) &&
        Guid.TryParse(principal.FindFirstValue(SessionClaim), out var session) &&
        Enum.TryParse<LogInStep>(principal.FindFirstValue(StepClaim), out var step)
            ? new SignedIn(
                new UserId(id), principal.FindFirstValue(NameClaim) ?? "", session, step, principal.FindFirstValue(OrganisationNameClaim))
            : null;

    private static ClaimsPrincipal Principal(IEnumerable<Claim> claims) =>
        new(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme));
}

/// <summary>Somebody who has logged in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Session">The log-in.</param>
/// <param name="Step">What is left to do before the person can act.</param>
/// <param name="OrganisationName">The organisation for which the person acts; null before that.</param>
public sealed record SignedIn(UserId Id, string Name, Guid Session, LogInStep Step, string? OrganisationName);
