using System.Globalization;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.Identity;
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
        await app.WriteAsync(db => db.Users.Add(new ApplicationUser
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
            Role = role,
            Organisation = at,
        }));
        return user;
    }

    /// <summary>Codes from ZAA on, which no real organisation of the reference data has.</summary>
    private OrganisationCode NextCode()
    {
        var number = Interlocked.Increment(ref _organisations) - 1;
        return OrganisationCode.Parse($"Z{(char)('A' + number / 26)}{(char)('A' + number % 26)}", CultureInfo.InvariantCulture);
    }
}
