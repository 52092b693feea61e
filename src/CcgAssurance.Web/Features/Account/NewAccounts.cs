using CcgAssurance.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Web.Features.Account;

/// <summary>Makes accounts, which have no password until their owners set one.</summary>
public static class NewAccounts
{
    public static ApplicationUser Of(string name, string email, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = name,
        CreatedAt = at,
        UserName = email,
        Email = email,
        EmailConfirmed = true,
        LockoutEnabled = false,
        SecurityStamp = Guid.NewGuid().ToString("N"),
    };

    /// <summary>Writes the address as it is looked up.</summary>
    public static void Normalise(ApplicationUser user, UserManager<ApplicationUser> users)
    {
        user.NormalizedUserName = users.NormalizeName(user.UserName);
        user.NormalizedEmail = users.NormalizeEmail(user.Email);
    }
}
