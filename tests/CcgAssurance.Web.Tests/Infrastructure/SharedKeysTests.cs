using System.Net;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Infrastructure;

/// <summary>The keys of cookies and forms belong to the database, and so to every web node and every start.</summary>
public sealed class SharedKeysTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task A_log_in_and_a_form_of_one_node_hold_on_another_node_of_the_same_database()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var cookies = new CookieContainer();
        await using var oneNode = app.WithWebHostBuilder(_ => { });
        var page = await LogIn(Browser(oneNode, cookies), user);
        await using var otherNode = app.WithWebHostBuilder(_ => { });

        var there = Browser(otherNode, cookies);

        Assert.Contains(user.Name, (await there.OpenAsync("/ccgs")).Raw, StringComparison.Ordinal);
        Assert.Equal("/account/log-in", (await there.SubmitAsync(page.Form("/account/log-out"))).Location);
    }

    [Fact]
    public async Task A_log_in_outlasts_a_restart_and_no_second_key_is_made()
    {
        var user = await app.Given.UserAsync(Role.AreaTeamLead);
        var cookies = new CookieContainer();
        await using (var beforeRestart = app.WithWebHostBuilder(_ => { }))
        {
            await LogIn(Browser(beforeRestart, cookies), user);
        }

        await using var afterRestart = app.WithWebHostBuilder(_ => { });

        Assert.Contains(user.Name, (await Browser(afterRestart, cookies).OpenAsync("/ccgs")).Raw, StringComparison.Ordinal);
        Assert.Equal(1, await app.ReadAsync(db => db.DataProtectionKeys.CountAsync()));
    }

    [Fact]
    public async Task A_log_in_does_not_hold_on_another_database()
    {
        var cookies = new CookieContainer();
        await using var here = app.WithWebHostBuilder(_ => { });
        await LogIn(Browser(here, cookies), await app.Given.UserAsync(Role.AreaTeamLead));
        await using var elsewhere = new AssuranceApp();
        await elsewhere.InitializeAsync();
        await using var there = elsewhere.WithWebHostBuilder(_ => { });

        Assert.Equal(302, (await Browser(there, cookies).OpenAsync("/ccgs")).Status);
    }

    // A browser takes its cookies along when it reaches another node.
    private static Visitor Browser(WebApplicationFactory<Program> node, CookieContainer cookies) =>
        new(node.CreateDefaultClient(new CookieContainerHandler(cookies)));

    private static async Task<Page> LogIn(Visitor visitor, TestUser user)
    {
        var page = await visitor.OpenAsync("/account/log-in");
        await visitor.SubmitAsync(
            page.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password });
        var groups = await visitor.OpenAsync("/ccgs");
        Assert.Contains(user.Name, groups.Raw, StringComparison.Ordinal);
        return groups;
    }
}
