using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Authorization;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// The permission that an endpoint needs, or several of which one is enough. Without a log-in the answer is the log-in
/// page; without the permission it is 403. Which records the person may open is a second question, answered by the record
/// filters.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission, params Permission[] alternatives)
    : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The permissions, each of which is enough.</summary>
    public IReadOnlyList<Permission> AnyOf { get; } = [permission, .. alternatives];

    /// <summary>Whether a role has what the endpoint needs.</summary>
    public bool IsMetBy(Role role) => AnyOf.Any(permission => role.Allows(permission));

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
