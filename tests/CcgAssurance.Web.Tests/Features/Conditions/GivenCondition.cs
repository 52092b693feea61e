using System.Globalization;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Conditions;

/// <summary>A condition of a group of its own, and everybody who can have to do with it.</summary>
internal sealed record GivenCondition(AssuranceApp App, OrganisationCode Region, OrganisationCode Team, OrganisationCode Ccg, int Number)
{
    // The clock stands at 19 November 2014.
    public static readonly DateOnly Today = new(2014, 11, 19);

    public static readonly DateOnly Held = new(2014, 11, 3);

    public string Root => string.Create(CultureInfo.InvariantCulture, $"/conditions/{Number}");

    public string CcgName => $"NHS Test {Ccg} CCG";

    public static ReviewAnswers Planned(int days) => new(Today.AddDays(days), null);

    /// <summary>A review that took place on 3 November 2014.</summary>
    public static ReviewAnswers Found(string findings = "The constitution is signed.") => new(Held, findings);

    public static async Task<GivenCondition> InAsync(AssuranceApp app, params ReviewAnswers[] reviews)
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var ccg = await app.Given.CcgAsync(team);
        return new GivenCondition(app, region, team, ccg, await app.Given.ConditionAsync(ccg, reviews: reviews));
    }

    /// <summary>Somebody of this group, or of the area team or region to which it belongs.</summary>
    public async Task<Visitor> LogInAsync(Role role) => await App.LogInAsync(await UserAsync(role));

    public Task<TestUser> UserAsync(Role role) => App.Given.UserAsync(role, role.Level() switch
    {
        OrganisationLevel.Ccg => Ccg,
        OrganisationLevel.AreaTeam => Team,
        OrganisationLevel.Region => Region,
        OrganisationLevel.National => null,
    });

    public async Task<Page> OpenAsync(Role role, string address) => await (await LogInAsync(role)).OpenAsync(address);

    public Task<AuthorisationCondition> ReadAsync() => App.ReadAsync(db =>
        db.AuthorisationConditions.Include(row => row.Reviews).SingleAsync(row => row.Number == Number));

    public async Task<string> ReviewAsync(DateOnly day) =>
        $"{Root}/reviews/{(await ReadAsync()).Reviews.Single(review => review.ReviewOn == day).Id}";

    public async Task<string> DecisionAsync(DateOnly day) => $"{await ReviewAsync(day)}/decision";

    /// <summary>What stands beside a key in the lists of a page; of several lists, in the first that has it.</summary>
    public static string Beside(string key, Page page) => page.Document.QuerySelectorAll(".nhsuk-summary-list__row")
        .Where(row => row.Children[0].TextContent.Trim() == key)
        .Select(row => string.Join(' ', row.Children[1].TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))
        .First();

    public Task DecideAsync(ConditionDecision decision, ConditionSupportLevel? level = null) => App.Given.ChangeAsync(
        Number, condition => condition.Decide(
            condition.Reviews.Single(review => review.ReviewOn == Held).Id, new(decision, level, Today, "The evidence is clear."), Today));
}
