using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Account;

/// <summary>A log-in lives on the server: whatever ends it there ends it for every copy of its cookie, with the next request.</summary>
public sealed class SessionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task Logging_out_ends_a_copy_of_the_cookie_too()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var visitor = app.Visitor(user);
        var cookie = await LogInForCookieAsync(visitor, user);
        Assert.Equal(200, await AskAsync(cookie));

        await visitor.SubmitAsync((await visitor.OpenAsync("/ccgs")).Form("/account/log-out"));

        Assert.Equal(302, await AskAsync(cookie));
    }

    [Theory]
    [InlineData("disabled")]
    [InlineData("left")]
    [InlineData("moved")]
    [InlineData("deleted")]
    [InlineData("twenty hours later")]
    public async Task Whatever_ends_the_access_ends_an_open_log_in_with_its_next_request(string what)
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var (visitor, decoy) = (await app.LogInAsync(user), await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead)));
        Assert.Equal(200, (await visitor.OpenAsync("/ccgs")).Status);

        await (what switch
        {
            "disabled" => app.Given.DisableAsync(user),
            "left" => app.Given.LeaveAsync(user),
            "moved" => app.Given.MoveAsync(user, Role.AreaTeamLead, await app.Given.AreaTeamAsync()),
            "deleted" => app.WriteAsync(async db => db.Users.Remove(await db.Users.SingleAsync(row => row.Id == user.Id.Value))),
            _ => AdvanceAsync(),
        });

        var answer = await visitor.OpenAsync("/ccgs");
        Assert.Equal(302, answer.Status);
        Assert.StartsWith("/account/log-in", answer.Location, StringComparison.Ordinal);
        if (what != "twenty hours later")
        {
            Assert.Equal(200, (await decoy.OpenAsync("/ccgs")).Status);
        }
    }

    [Fact]
    public async Task Another_log_in_in_the_same_browser_starts_another_session_and_ends_the_first()
    {
        var (first, second) = (await app.Given.UserAsync(Role.AreaTeamLead), await app.Given.UserAsync(Role.CcgLead));
        var visitor = app.Visitor();
        var cookie = await LogInForCookieAsync(visitor, first);

        await visitor.LogInAsync(second.Email, TestUser.Password);

        Assert.Contains(second.Name, (await visitor.OpenAsync("/ccgs")).Raw, StringComparison.Ordinal);
        Assert.Equal(302, await AskAsync(cookie));
    }

    [Fact]
    public async Task The_cookie_holds_nothing_but_the_secret_and_the_database_only_its_hash()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        await app.LogInAsync(user);

        var session = await app.ReadAsync(db => db.UserSessions.SingleAsync(row => row.UserId == user.Id.Value));

        Assert.Matches("^[0-9a-f]{64}$", session.KeyHash);
    }

    [Fact]
    public async Task Everybody_sees_their_own_log_ins_and_ends_one_or_all_others()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var (here, there, elsewhere) = (await app.LogInAsync(user), await app.LogInAsync(user), await app.LogInAsync(user));
        var decoy = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));
        var page = await here.OpenAsync("/account");
        Assert.Equal(3, page.TableRows("Where you are logged in").Count);

        var ended = await here.SubmitAsync(page.Form(Ending(page).First()));
        Assert.Contains("That log-in has been ended", (await here.FollowAsync(ended)).Text, StringComparison.Ordinal);
        Assert.Equal([200, 302], new[] { await StatusAsync(there), await StatusAsync(elsewhere) }.Order());

        await here.SubmitAsync((await here.OpenAsync("/account")).Form("/account/log-ins/end-others"));
        Assert.Equal(302, await StatusAsync(there));
        Assert.Equal(302, await StatusAsync(elsewhere));
        Assert.Equal(200, await StatusAsync(here));
        Assert.Equal(200, await StatusAsync(decoy));
    }

    [Fact]
    public async Task Nobody_ends_the_log_in_of_somebody_else()
    {
        var victim = await app.Given.UserAsync(Role.AreaTeamLead);
        var theirs = await app.LogInAsync(victim);
        var session = await app.ReadAsync(db => db.UserSessions.SingleAsync(row => row.UserId == victim.Id.Value));
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var (visitor, _) = (await app.LogInAsync(user), await app.LogInAsync(user));
        var page = await visitor.OpenAsync("/account");
        var request = page.Form(Ending(page).First()).ToRequest([]);
        request.RequestUri = new Uri($"/account/log-ins/{session.Id}/end", UriKind.Relative);

        await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(200, await StatusAsync(theirs));
    }

    private Task AdvanceAsync()
    {
        app.Clock.Advance(UserSession.Longest);
        return Task.CompletedTask;
    }

    private static IEnumerable<string> Ending(Page page) => page.Document.Forms
        .Select(form => form.GetAttribute("action")!)
        .Where(action => action.EndsWith("/end", StringComparison.Ordinal));

    private static async Task<int> StatusAsync(Visitor visitor) => (await visitor.OpenAsync("/ccgs")).Status;

    private static async Task<string> LogInForCookieAsync(Visitor visitor, TestUser user)
    {
        var page = await visitor.OpenAsync("/account/log-in");
        var answer = await visitor.SubmitAsync(
            page.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password });
        var cookie = answer.Response.Headers.GetValues("Set-Cookie").Single(value => value.Contains("login", StringComparison.Ordinal));
        return cookie.Split(';')[0];
    }

    private async Task<int> AskAsync(string cookie)
    {
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ccgs");
        request.Headers.Add("Cookie", cookie);
        return (int)(await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
    }
}
