using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>Fills the embedded database with the invented organisations and the people who can log in to them.</summary>
public sealed class DemoWorld(AssuranceDbContext db, IPasswordHasher<ApplicationUser> hasher, ILookupNormalizer normaliser)
{
    /// <summary>Adds what is missing.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await DemoOrganisations.ApplyAsync(db, cancellationToken);
        await AddAccountsAsync(cancellationToken);
    }

    private async Task AddAccountsAsync(CancellationToken cancellationToken)
    {
        var known = await db.Users.Select(user => user.Email).ToListAsync(cancellationToken);
        foreach (var account in DemoAccounts.All.Where(account => !known.Contains(account.Email)))
        {
            var user = new ApplicationUser
            {
                Id = Guid.CreateVersion7(),
                UserName = account.Email,
                NormalizedUserName = normaliser.NormalizeName(account.Email),
                Email = account.Email,
                NormalizedEmail = normaliser.NormalizeEmail(account.Email),
                EmailConfirmed = true,
                LockoutEnabled = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                Name = account.Name,
                Role = account.Role,
                Organisation = OrganisationCode.Parse(account.Organisation, CultureInfo.InvariantCulture),
            };
            user.PasswordHash = hasher.HashPassword(user, DemoAccounts.Password);
            db.Users.Add(user);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
