using System.Net;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Rules;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Tests.Infrastructure;

/// <summary>What the site does where its address is one of HTTPS, with and without a proxy that ends TLS, and where it is not.</summary>
[Trait("Runs", "Once")]
public sealed class EncryptedSiteTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Site = "https://assurance.example";

    [Fact]
    public async Task Every_cookie_of_a_site_with_https_is_bound_to_its_host_and_to_https()
    {
        await using var site = WithAddress(Site);

        var cookies = await CookiesOfEveryPageAsync(Visitor(site, Site));

        Assert.Equal(
            ["__Host-ccg-assurance-form", "__Host-ccg-assurance-login", "__Host-ccg-assurance-message"],
            cookies.Where(IsSet).Select(NameOf).Distinct().Order(StringComparer.Ordinal));
        Violations.None(cookies.Where(cookie => !IsBoundToHost(cookie)));
    }

    [Fact]
    public async Task Every_cookie_of_the_demo_on_loopback_is_kept_by_a_browser_without_https()
    {
        var cookies = await CookiesOfEveryPageAsync(app.Visitor());

        Assert.Equal(
            ["ccg-assurance-form", "ccg-assurance-login", "ccg-assurance-message"],
            cookies.Where(IsSet).Select(NameOf).Distinct().Order(StringComparer.Ordinal));
        Violations.None(cookies.Where(cookie => HasPart(cookie, "secure") || !HasPart(cookie, "httponly") || !HasPart(cookie, "path=/")));
    }

    [Fact]
    public void A_cookie_that_another_host_or_a_script_could_have_is_found()
    {
        Assert.True(IsBoundToHost("__Host-a=b; path=/; secure; samesite=lax; httponly"));
        string[] wrong =
        [
            "a=b; path=/; secure; samesite=lax; httponly",
            "__Host-a=b; path=/; samesite=lax; httponly",
            "__Host-a=b; path=/account; secure; samesite=lax; httponly",
            "__Host-a=b; path=/; domain=assurance.example; secure; samesite=lax; httponly",
            "__Host-a=b; path=/; secure; samesite=lax",
            "__Host-a=b; path=/; secure; httponly",
        ];
        Assert.All(wrong, cookie => Assert.False(IsBoundToHost(cookie)));
    }

    [Fact]
    public async Task The_cookies_of_schemes_that_no_page_uses_are_bound_as_well()
    {
        await using var site = WithAddress(Site);
        var options = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>();

        string[] schemes =
            [IdentityConstants.ExternalScheme, IdentityConstants.TwoFactorUserIdScheme, IdentityConstants.TwoFactorRememberMeScheme];
        foreach (var scheme in schemes)
        {
            var cookie = options.Get(scheme).Cookie;
            Assert.StartsWith("__Host-", cookie.Name, StringComparison.Ordinal);
            Assert.Equal(Microsoft.AspNetCore.Http.CookieSecurePolicy.Always, cookie.SecurePolicy);
        }
    }

    [Theory]
    [InlineData("/published")]
    [InlineData("/account/log-in")]
    [InlineData("/no-such-page")]
    [InlineData("/css/site.css")]
    public async Task A_browser_is_told_to_come_over_https_for_a_year(string address)
    {
        await using var site = WithAddress(Site);

        var answer = (await Visitor(site, Site).OpenAsync(address)).Response;

        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.False((await app.Visitor().OpenAsync(address)).Response.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("/account/log-in?returnUrl=%2Fccgs%3Fq%3D%25C3%25A9", "https://assurance.example/account/log-in?returnUrl=%2Fccgs%3Fq%3D%25C3%25A9")]
    [InlineData("/published/%C3%A9", "https://assurance.example/published/%C3%A9")]
    [InlineData("/ccgs", "https://assurance.example/ccgs")]
    public async Task Whoever_comes_without_https_is_led_to_the_address_of_the_settings(string address, string expected)
    {
        await using var site = WithAddress(Site);

        var answer = (await Visitor(site, "http://assurance.example").OpenAsync(address)).Response;

        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_password_that_was_sent_without_https_logs_nobody_in()
    {
        await using var site = WithAddress(Site);
        var user = await app.Given.UserAsync(Role.CcgLead);
        var form = (await Visitor(site, Site).OpenAsync("/account/log-in")).Form("/account/log-in");

        var answer = await Visitor(site, "http://assurance.example").SubmitAsync(
            form, new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password });

        Assert.Equal(400, answer.Status);
        Assert.Contains("This was sent without encryption", answer.Raw, StringComparison.Ordinal);
        Assert.False(answer.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_proxy_says_that_the_visitor_came_over_https_where_the_settings_let_it()
    {
        await using var behind = WithAddress(Site, ("ForwardedHeaders_Enabled", "true"));
        await using var direct = WithAddress(Site);

        Assert.Equal(200, (await Forwarded(behind).OpenAsync("/account/log-in")).Status);
        Assert.Equal(307, (await Forwarded(direct).OpenAsync("/account/log-in")).Status);
    }

    [Theory]
    [InlineData("elsewhere.example", 400)]
    [InlineData("assurance.example.elsewhere.example", 400)]
    [InlineData("localhost", 400)]
    [InlineData("ASSURANCE.example", 200)]
    [InlineData("assurance.example:8443", 200)]
    public async Task Only_the_host_of_the_settings_is_answered(string host, int status)
    {
        await using var site = WithAddress(Site);
        var visitor = Visitor(site, Site);
        visitor.Client.DefaultRequestHeaders.Host = host;

        foreach (var address in new[] { "/published", "/account/log-in", "/css/site.css" })
        {
            var answer = await visitor.OpenAsync(address);
            Assert.Equal(status, answer.Status);
            Assert.DoesNotContain("elsewhere", answer.Raw, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("http://localhost")]
    [InlineData("http://10.1.2.3:8080")]
    public async Task Health_checks_are_answered_under_every_host_and_without_https(string address)
    {
        await using var site = WithAddress(Site);

        Assert.Equal(200, (await Visitor(site, address).OpenAsync("/health/live")).Status);
        Assert.Equal(200, (await Visitor(site, address).OpenAsync("/health/ready")).Status);
    }

    private async Task<IReadOnlyList<string>> CookiesOfEveryPageAsync(Visitor visitor)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var records = await SampleRecords.InAsync(app, quarter);
        var user = await app.Given.UserAsync(Role.AreaTeamLead, team);
        List<string> cookies = [];
        var logIn = Noted(await visitor.OpenAsync("/account/log-in"));
        Dictionary<string, string> password = new() { ["Form.Email"] = user.Email, ["Form.Password"] = TestUser.Password };
        Assert.Equal(302, Noted(await visitor.SubmitAsync(logIn.Form("/account/log-in"), password)).Status);
        var calendar = Noted(await visitor.OpenAsync("/account/calendar"));
        var saved = Noted(await visitor.SubmitAsync(calendar.Form("/account/calendar")));
        Noted(await visitor.FollowAsync(saved));
        foreach (var endpoint in RouteTable.Controllers(app).Where(endpoint => endpoint.Methods().Contains("GET")))
        {
            using var answer = await visitor.Client.GetAsync(records.AddressOf(endpoint), TestContext.Current.CancellationToken);
            Note(answer);
        }

        var start = Noted(await visitor.OpenAsync("/account/calendar"));
        Assert.Equal(302, Noted(await visitor.SubmitAsync(start.Form("/account/log-out"))).Status);
        return cookies;

        Page Noted(Page page)
        {
            Note(page.Response);
            return page;
        }

        void Note(HttpResponseMessage answer) =>
            cookies.AddRange(answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : []);
    }

    // A log-out also takes away what an earlier step of some log-in may have left, whether it is there or not.
    private static bool IsSet(string cookie) => !cookie.Split(';')[0].EndsWith('=');

    private static string NameOf(string cookie) => cookie.Split('=')[0];

    private static bool HasPart(string cookie, string part) =>
        cookie.Split(';').Skip(1).Any(text => text.Trim().Equals(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsBoundToHost(string cookie) =>
        cookie.StartsWith("__Host-", StringComparison.Ordinal) &&
        HasPart(cookie, "secure") && HasPart(cookie, "path=/") && HasPart(cookie, "httponly") &&
        (HasPart(cookie, "samesite=lax") || HasPart(cookie, "samesite=strict")) &&
        !cookie.Contains("domain=", StringComparison.OrdinalIgnoreCase);

    private WebApplicationFactory<Program> WithAddress(string address, params (string Name, string Value)[] settings) =>
        app.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Site:Address", address);
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        });

    private static Visitor Visitor(WebApplicationFactory<Program> site, string address) =>
        new(site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(address) }));

    private static Visitor Forwarded(WebApplicationFactory<Program> site)
    {
        var visitor = Visitor(site, "http://assurance.example");
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return visitor;
    }
}
