using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.People;

public sealed class PersonLogInsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.NationalTeam)]
    public async Task Only_an_administrator_sees_when_somebody_logged_in(Role role)
    {
        var user = await app.Given.UserAsync(Role.CcgLead);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(403, (await visitor.OpenAsync(AddressOf(user))).Status);
        Assert.Equal(302, (await app.Visitor().OpenAsync(AddressOf(user))).Status);
    }

    [Fact]
    public async Task Log_ins_and_failed_tries_are_shown_newest_first_with_address_and_browser_and_nobody_elses()
    {
        var (user, decoy) = (await app.Given.UserAsync(Role.CcgLead), await app.Given.UserAsync(Role.CcgLead));
        var visitor = app.Visitor(user);
        visitor.Client.DefaultRequestHeaders.UserAgent.ParseAdd(Firefox);
        var page = await visitor.OpenAsync("/account/log-in");
        await visitor.SubmitAsync(page.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = "not-the-password" });
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await visitor.LogInAsync(user.Email, TestUser.Password);
        await app.LogInAsync(decoy);
        var administrator = await AdministratorAsync();
        await app.SecurityEventsAsync();

        var person = await administrator.OpenAsync($"/admin/people/{user.Id}");
        var shown = await administrator.OpenAsync(person.Link("Log-ins and failed tries"));

        var rows = shown.TableRows("Log-ins and failed tries");
        Assert.Equal(["Logged in", "Log-in failed"], rows.Select(row => row[1]));
        Assert.All(rows, row => Assert.Equal("Firefox on Windows", row[3]));
        var log = await administrator.OpenAsync(shown.Link($"Everything that the security log says of {user.Name}"));
        Assert.Equal(user.Email, log.ValueOf("person"));
    }

    [Fact]
    public async Task No_more_than_fifty_are_shown_and_an_account_without_any_says_so()
    {
        var (user, fresh) = (await app.Given.UserAsync(Role.CcgLead), await app.Given.UserAsync(Role.CcgLead));
        await app.WriteAsync(db => db.SecurityEvents.AddRange(Enumerable.Range(0, 51).Select(minute => new SecurityEvent
        {
            At = app.Clock.GetUtcNow().AddMinutes(-minute),
            Kind = minute == 50 ? SecurityEventKind.LockedOut : SecurityEventKind.LoggedIn,
            AccountId = user.Id,
        })));
        var administrator = await AdministratorAsync();

        var page = await administrator.OpenAsync(AddressOf(user));

        Assert.Equal(50, page.TableRows("Log-ins and failed tries").Count);
        Assert.Contains("The last 50 log-ins", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("locked", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody has logged in", (await administrator.OpenAsync(AddressOf(fresh))).Text, StringComparison.Ordinal);
    }

    private static string AddressOf(TestUser user) => $"/admin/people/{user.Id}/log-ins";

    private async Task<Visitor> AdministratorAsync() => await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));
}
