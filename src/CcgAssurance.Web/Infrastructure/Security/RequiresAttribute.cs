using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Authorization;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// The permission that an endpoint needs. Without a log-in the answer is the log-in page; without the permission it is
/// 403. Which records the person may open is a second question, answered by the record filters.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The permission.</summary>
    public Permission Permission { get; } = permission;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
