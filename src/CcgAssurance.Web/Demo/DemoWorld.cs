using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Demo.Escalations;
using CcgAssurance.Web.Demo.Interventions;
using CcgAssurance.Web.Demo.Quarters;
using CcgAssurance.Web.Demo.Requests;
using CcgAssurance.Web.Features.Years.List;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>Fills the embedded database with the invented organisations and the people who can log in to them.</summary>
public sealed class DemoWorld(
    AssuranceDbContext db, IPasswordHasher<ApplicationUser> hasher, ILookupNormalizer normaliser, DemoClock clock, OpenYearHandler openYear,
    DemoPeople people, DemoConditions conditions, QuarterPlayer player, RequestPlayer requests, EscalationPlayer escalations,
    InterventionPlayer interventions, DemoLeads leads)
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
        await requests.PlayAsync(DemoRequests.All, cancellationToken);
        await escalations.PlayAsync(DemoEscalations.All, cancellationToken);
        await interventions.PlayAsync(DemoInterventions.All, cancellationToken);
        await player.GoOnAsync(DemoQuarters.All, cancellationToken);
        await leads.ApplyAsync(await AnyshireAsync(Role.AreaTeamDirector, cancellationToken), cancellationToken);
        if (await db.AuditEntries.MaxAsync(entry => (DateTimeOffset?)entry.At, cancellationToken) is { } newest)
        {
            clock.ContinueFrom(newest);
        }
    }

    private async Task OpenYearsAsync(CancellationToken cancellationToken)
    {
        var nationalTeam = await AnyOneAsync(Role.NationalTeam, cancellationToken);
        foreach (var year in FrameworkVersions.All.Select(framework => FinancialYear.Parse(framework.Key, CultureInfo.InvariantCulture)))
        {
            var opened = UkTime.MomentOf(year.Start, new TimeOnly(9, 0));
            await openYear.HandleAsync(
                year,
                nationalTeam with { At = opened },
                cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Actor> AnyshireAsync(Role role, CancellationToken cancellationToken)
    {
        // Of two leads the first has done all that the demo tells of.
        var email = DemoAccounts.All.First(account => account.Role == role && account.Organisation == DemoOrganisations.AnyshireCode).Email;
        return (await db.PeopleOn(UkTime.DateOf(clock.GetUtcNow())).SingleAsync(user => user.Email == email, cancellationToken))
            .At(clock.GetUtcNow());
    }

    private async Task<Actor> AnyOneAsync(Role role, CancellationToken cancellationToken) =>
        (await db.PeopleOn(UkTime.DateOf(clock.GetUtcNow())).FirstAsync(user => user.Role == role, cancellationToken)).At(clock.GetUtcNow());

    private async Task AddAccountsAsync(CancellationToken cancellationToken)
    {
        var known = await db.Users.ToDictionaryAsync(user => user.Email!, user => user.Key, cancellationToken);
        foreach (var account in DemoAccounts.All.Where(account => !known.ContainsKey(account.Email)))
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
                CreatedAt = UkTime.MomentOf(DemoAccounts.Opened, new TimeOnly(9, 0)),
            };
            user.PasswordHash = hasher.HashPassword(user, DemoAccounts.Password);
            db.Users.Add(user);
            known.Add(account.Email, user.Key);
            db.Memberships.AddRange(account.Memberships.Select(membership => Membership.Of(user.Key, membership)));
        }

        var administrator = DemoAccounts.All.First(account => account.Role == Role.Administrator);
        var opened = UkTime.MomentOf(DemoAccounts.Opened, new TimeOnly(9, 0));
        await db.SaveAsync(
            new Actor(known[administrator.Email], administrator.Name, Role.Administrator, OrganisationCode.NhsEngland, opened),
            cancellationToken);
    }
}
