using Microsoft.AspNetCore.Authorization;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>Grants what the permission table in Domain grants to the role of the person who is logged in.</summary>
public sealed class PermissionHandler : AuthorizationHandler<RequiresAttribute>
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
    {
        if (SessionClaims.RoleOf(context.User) is { } role && requirement.IsMetBy(role))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
