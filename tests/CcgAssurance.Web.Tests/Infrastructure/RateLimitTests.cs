using System.Globalization;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Limits;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CcgAssurance.Web.Tests.Infrastructure;

/// <summary>Whoever reaches a limit waits; somebody else does not.</summary>
[Trait("Runs", "Once")]
public sealed class RateLimitTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Here = "192.0.2.1";
    private const string There = "192.0.2.2";

    [Fact]
    public async Task An_account_is_tried_from_one_address_only_so_often()
    {
        await using var site = With(LimitedUse.LogIn, perAddress: 100, perAccount: 3);
        var (tried, other) = (await app.Given.UserAsync(Role.CcgLead), await app.Given.UserAsync(Role.CcgLead));

        for (var count = 0; count < 3; count++)
        {
            Assert.Equal(400, (await TryAsync(site, Here, tried.Email, "a wrong password")).Status);
        }

        Assert.Equal(429, (await TryAsync(site, Here, $" {tried.Email.ToUpperInvariant()} ", TestUser.Password)).Status);
        Assert.Equal(302, (await TryAsync(site, Here, other.Email, TestUser.Password)).Status);
        Assert.Equal(302, (await TryAsync(site, There, tried.Email, TestUser.Password)).Status);
    }

    [Fact]
    public async Task An_address_tries_accounts_only_so_often_and_an_account_that_is_refused_does_not_count()
    {
        await using var site = With(LimitedUse.LogIn, perAddress: 3, perAccount: 1);
        for (var count = 0; count < 5; count++)
        {
            await TryAsync(site, Here, "same@test.example", "a wrong password");
        }

        Assert.Equal(400, (await TryAsync(site, Here, "second@test.example", "a wrong password")).Status);
        Assert.Equal(400, (await TryAsync(site, Here, "third@test.example", "a wrong password")).Status);

        Assert.Equal(429, (await TryAsync(site, Here, "fourth@test.example", "a wrong password")).Status);
        Assert.Equal(400, (await TryAsync(site, There, "fourth@test.example", "a wrong password")).Status);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", 429)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", 400)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", 429)]
    public async Task An_address_of_the_newer_kind_counts_with_its_network(string first, string second, int status)
    {
        await using var site = With(LimitedUse.LogIn, perAddress: 1, perAccount: 100);
        Assert.Equal(400, (await TryAsync(site, first, "one@test.example", "a wrong password")).Status);

        Assert.Equal(status, (await TryAsync(site, second, "two@test.example", "a wrong password")).Status);
    }

    [Fact]
    public async Task The_page_says_when_to_try_again()
    {
        await using var site = With(LimitedUse.LogIn, perAddress: 1, perAccount: 1);
        await TryAsync(site, Here, "one@test.example", "a wrong password");

        var page = await TryAsync(site, Here, "one@test.example", "a wrong password");

        Assert.Equal(429, page.Status);
        Assert.Equal("Wait before you try again", page.Heading);
        Assert.Matches("Try again in [1-5] minutes?\\.", page.Text);
        var seconds = int.Parse(page.Response.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture);
        Assert.InRange(seconds, 1, 300);
        Assert.True(page.HasLink("Go to the published reports"));
    }

    [Fact]
    public async Task An_export_is_limited_for_the_account_wherever_its_owner_is()
    {
        var team = await app.Given.AreaTeamAsync();
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        await using var site = With(LimitedUse.Export, perAddress: 100, perAccount: 2);
        var (first, second) = (await app.Given.UserAsync(Role.AreaTeamLead, team), await app.Given.UserAsync(Role.AreaTeamLead, team));
        var address = $"/area-teams/{team}/2014-15.csv";
        var here = await LogInAsync(site, Here, first);
        Assert.Equal(200, (await here.OpenAsync(address)).Status);
        Assert.Equal(200, (await here.OpenAsync($"/area-teams/{team}/2014-15.xlsx")).Status);

        Assert.Equal(429, (await here.OpenAsync(address)).Status);
        Assert.Equal(429, (await (await LogInAsync(site, There, first)).OpenAsync(address)).Status);
        Assert.Equal(200, (await (await LogInAsync(site, Here, second)).OpenAsync(address)).Status);
        Assert.Equal(200, (await here.OpenAsync($"/area-teams/{team}/2014-15")).Status);
    }

    [Fact]
    public async Task A_public_download_is_limited_for_the_address()
    {
        await using var site = With(LimitedUse.Download, perAddress: 2, perAccount: 2);
        var (here, there) = (From(site, Here), From(site, There));
        Assert.Equal(200, (await here.OpenAsync("/published/schema.json")).Status);
        Assert.Equal(404, (await here.OpenAsync("/calendar/guessed.ics")).Status);

        Assert.Equal(429, (await here.OpenAsync("/calendar/guessed-again.ics")).Status);
        Assert.Equal(200, (await there.OpenAsync("/published/schema.json")).Status);
        Assert.Equal(200, (await here.OpenAsync("/published")).Status);
    }

    [Fact]
    public async Task An_upload_is_limited_and_a_download_meanwhile_is_not()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        await using var site = With(LimitedUse.Upload, perAddress: 100, perAccount: 1);
        var visitor = await LogInAsync(site, Here, await app.Given.UserAsync(Role.AreaTeamLead, team));
        var address = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/evidence/add";
        var form = (await visitor.OpenAsync(address)).FormOf("Form.Title");
        Assert.Equal(400, (await visitor.SubmitAsync(form)).Status);

        Assert.Equal(429, (await visitor.SubmitAsync(form)).Status);
        Assert.Equal(200, (await visitor.OpenAsync(address)).Status);
        Assert.Equal(200, (await visitor.OpenAsync(ReportOf(quarter))).Status);
    }

    private static string ReportOf(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/report.pdf";

    private static async Task<Page> TryAsync(WebApplicationFactory<Program> site, string address, string email, string password)
    {
        var visitor = From(site, address);
        var page = await visitor.OpenAsync("/account/log-in");
        return await visitor.SubmitAsync(page.Form("/account/log-in"), new() { ["Form.Email"] = email, ["Form.Password"] = password });
    }

    private static async Task<Visitor> LogInAsync(WebApplicationFactory<Program> site, string address, TestUser user)
    {
        var visitor = From(site, address);
        await visitor.LogInAsync(user.Email, TestUser.Password);
        return visitor;
    }

    private static Visitor From(WebApplicationFactory<Program> site, string address)
    {
        var visitor = new Visitor(site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address);
        return visitor;
    }

    private WebApplicationFactory<Program> With(LimitedUse use, int perAddress, int perAccount) => app.WithWebHostBuilder(builder =>
    {
        builder.UseSetting("ForwardedHeaders_Enabled", "true");
        builder.UseLimit(use, perAddress, perAccount);
    });
}
