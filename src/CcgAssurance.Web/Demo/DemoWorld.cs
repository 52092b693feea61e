using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Demo.Quarters;
using CcgAssurance.Web.Features.Years.List;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>Fills the embedded database with the invented organisations and the people who can log in to them.</summary>
public sealed class DemoWorld(
    AssuranceDbContext db, IPasswordHasher<ApplicationUser> hasher, ILookupNormalizer normaliser, DemoClock clock, OpenYearHandler openYear,
    DemoPeople people, DemoConditions conditions, QuarterPlayer player, DemoLeads leads)
{
    /// <summary>Adds what is missing.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await DemoOrganisations.ApplyAsync(db, cancellationToken);
        await AddAccountsAsync(cancellationToken);
        await OpenYearsAsync(cancellationToken);
        var lead = await AnyshireAsync(Role.AreaTeamLead, cancellationToken);
        await people.ApplyAsync(lead, cancellationToken);
        await conditions.ApplyAsync(lead, await AnyshireAsync(Role.AreaTeamDirector, cancellationToken), cancellationToken);
        await player.PlayAsync(DemoQuarters.All, cancellationToken);
        await leads.ApplyAsync(await AnyshireAsync(Role.AreaTeamDirector, cancellationToken), cancellationToken);
        if (await db.AuditEntries.MaxAsync(entry => (DateTimeOffset?)entry.At, cancellationToken) is { } newest)
        {
            clock.ContinueFrom(newest);
        }
    }

    private async Task OpenYearsAsync(CancellationToken cancellationToken)
    {
        var nationalTeam = await db.Users.FirstAsync(user => user.Role == Role.NationalTeam, cancellationToken);
        foreach (var year in FrameworkVersions.All.Select(framework => FinancialYear.Parse(framework.Key, CultureInfo.InvariantCulture)))
        {
            var opened = UkTime.MomentOf(year.Start, new TimeOnly(9, 0));
            await openYear.HandleAsync(
                year,
                new Actor(new UserId(nationalTeam.Id), nationalTeam.Name, nationalTeam.Role, nationalTeam.Organisation, opened),
                cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Actor> AnyshireAsync(Role role, CancellationToken cancellationToken)
    {
        // Of two leads the first has done all that the demo tells of.
        var email = DemoAccounts.All.First(account => account.Role == role && account.Organisation == DemoOrganisations.AnyshireCode).Email;
        var user = await db.Users.SingleAsync(user => user.Email == email, cancellationToken);
        return new Actor(new UserId(user.Id), user.Name, user.Role, user.Organisation, clock.GetUtcNow());
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
