using System.Globalization;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Testing.Builders;

/// <summary>Puts what a test needs into its database: organisations and people. Names and codes are counted, never random, so a run can be repeated.</summary>
public sealed partial class Given(AssuranceApp app)
{
    private static readonly DateOnly Start = new(2013, 4, 1);
    private static readonly string PasswordHash = new PasswordHasher<object>(Options.Create(
        new PasswordHasherOptions { IterationCount = AssuranceApp.PasswordIterations })).HashPassword(new object(), TestUser.Password);
    private int _organisations;
    private int _users;

    public async Task<OrganisationCode> RegionAsync(string? name = null)
    {
        var code = NextCode();
        await app.WriteAsync(db => db.Regions.Add(Region.Create(code, name ?? $"Test region {code}")));
        return code;
    }

    public async Task<OrganisationCode> AreaTeamAsync(string? name = null, OrganisationCode? region = null)
    {
        var parent = region ?? await RegionAsync();
        var code = NextCode();
        await app.WriteAsync(db => db.AreaTeams.Add(AreaTeam.Create(code, name ?? $"Test area team {code}", parent, Start)));
        return code;
    }

    public async Task<OrganisationCode> CcgAsync(
        OrganisationCode? areaTeam = null, string? name = null, DateOnly? openedOn = null, DateOnly? closedOn = null, int? patients = null)
    {
        var parent = areaTeam ?? await AreaTeamAsync();
        var code = NextCode();
        await app.WriteAsync(db =>
        {
            db.Ccgs.Add(Ccg.Create(code, name ?? $"NHS Test {code} CCG", parent, openedOn ?? Start, closedOn));
            if (patients is { } count)
            {
                db.RegisteredPatients.Add(RegisteredPatients.Create(code, FinancialYear.StartingIn(2014), Quarter.Q2, count));
            }
        });
        return code;
    }

    public async Task<TestUser> UserAsync(Role role, OrganisationCode? organisation = null)
    {
        var at = organisation ?? role.Level() switch
        {
            OrganisationLevel.Ccg => await CcgAsync(),
            OrganisationLevel.AreaTeam => await AreaTeamAsync(),
            OrganisationLevel.Region => await RegionAsync(),
            OrganisationLevel.National => OrganisationCode.NhsEngland,
        };
        var number = Interlocked.Increment(ref _users);
        var email = string.Create(CultureInfo.InvariantCulture, $"person-{number}@test.example");
        var user = new TestUser(new UserId(Guid.CreateVersion7()), email, $"Person {number} {role.Name()}", role, at);
        var membership = Membership.Of(user.Id, new MembershipAnswers(role, at, Start));
        await app.WriteAsync(db => db.AddRange(membership, new ApplicationUser
        {
            Id = user.Id.Value,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = user.Id.ToString(),
            PasswordHash = PasswordHash,
            Name = user.Name,
            CreatedAt = app.Clock.GetUtcNow(),
        }));
        return user;
    }

    /// <summary>Gives somebody one more role, from a day on.</summary>
    public async Task<Guid> RoleAsync(TestUser user, Role role, OrganisationCode organisation, DateOnly? from = null)
    {
        var membership = Membership.Of(user.Id, new MembershipAnswers(role, organisation, from ?? Start));
        await app.WriteAsync(db => db.Add(membership));
        return membership.Id;
    }

    /// <summary>Ends all roles of somebody with yesterday.</summary>
    public Task LeaveAsync(TestUser user)
    {
        var yesterday = UkTime.DateOf(app.Clock.GetUtcNow()).AddDays(-1);
        return app.ReadAsync(db => db.Memberships
            .Where(membership => membership.UserId == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(membership => membership.Until, yesterday)));
    }

    /// <summary>Moves somebody to another post today.</summary>
    public async Task<TestUser> MoveAsync(TestUser user, Role role, OrganisationCode organisation)
    {
        await LeaveAsync(user);
        await RoleAsync(user, role, organisation, UkTime.DateOf(app.Clock.GetUtcNow()));
        return user with { Role = role, Organisation = organisation };
    }

    /// <summary>Shuts an account.</summary>
    public Task DisableAsync(TestUser user) =>
        app.WriteAsync(async db => (await db.Users.SingleAsync(row => row.Id == user.Id.Value)).DisabledAt = app.Clock.GetUtcNow());

    /// <summary>Codes from ZAA on, which no real organisation of the reference data has.</summary>
    private OrganisationCode NextCode()
    {
        var number = Interlocked.Increment(ref _organisations) - 1;
        return OrganisationCode.Parse($"Z{(char)('A' + number / 26)}{(char)('A' + number % 26)}", CultureInfo.InvariantCulture);
    }
}
