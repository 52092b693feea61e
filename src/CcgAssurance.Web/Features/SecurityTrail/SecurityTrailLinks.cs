using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.SecurityTrail;

/// <summary>Addresses of the security log.</summary>
public static class SecurityTrailLinks
{
    public static string Show() => "/admin/security";

    /// <summary>What is noted of one person.</summary>
    public static string Of(string email) => QueryHelpers.AddQueryString(Show(), "person", email);
}
