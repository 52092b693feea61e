using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Startup;
using CcgAssurance.Web.Tests.Oidc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CcgAssurance.Web.Tests.Features.Account;

public sealed class SignOnSiteTests
{
    [Fact]
    public async Task The_journey_is_bound_to_the_address_of_the_site_and_its_cookies_to_this_host()
    {
        await using var provider = await OidcProvider.StartAsync();
        await using var app = await AssuranceApp.WithSettingsAsync(
            new Dictionary<string, string?>(SignOnSetting.Settings(provider.Issuer)) { ["Site:Address"] = OidcProvider.EncryptedSite });
        using var visitor = new Visitor(app.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(OidcProvider.EncryptedSite) }));
        var user = await app.Given.UserAsync(Domain.People.Role.CcgLead, SignOnSetting.Strict);
        await provider.ExpectAsync(new("sub-site", user.Email));

        var sent = await visitor.OpenAsync("/account/sign-on/strict");
        var back = await provider.FollowAsync(sent);
        var arrived = await visitor.OpenAsync(back.PathAndQuery);

        Assert.StartsWith(OidcProvider.EncryptedSite + "account/sign-on/strict/callback?", back.AbsoluteUri, StringComparison.Ordinal);
        var cookies = sent.Response.Headers.GetValues("Set-Cookie").Concat(arrived.Response.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(3, cookies.Count(cookie => !cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-ccg-assurance-sign-on", cookie, StringComparison.Ordinal);
            Assert.Contains("; path=/;", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        });
        Assert.Equal("/", (await visitor.FollowAsync(arrived)).Location);
        Assert.Contains("__Host-ccg-assurance-sign-on-arrival", (await visitor.OpenAsync("/about/cookies")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_settings_are_read()
    {
        var provider = Read("Production", [])[0];

        Assert.Equal(("nhsmail", "NHSmail", "https://login.example.nhs.uk"), (provider.Key, provider.Name, provider.Issuer));
        Assert.Equal([SignOnSetting.Strict], provider.Organisations);
        Assert.Equal((true, false), (provider.LocalLogIn, provider.SecondFactorDone));
    }

    [Theory]
    [InlineData("Key", "NHS mail", "Accounts:Providers:0:Key is 'NHS mail'. Set it to up to 30 small letters, digits and hyphens, such as nhsmail.")]
    [InlineData("Name", "", "Accounts:Providers:0:Name is ''. Set it to the name that people know it by, such as NHSmail.")]
    [InlineData("Authority", "login.example",
        "Accounts:Providers:0:Authority is 'login.example'. Set it to the address of the provider, such as https://login.example.nhs.uk.")]
    [InlineData("Authority", "http://login.example.nhs.uk",
        "Accounts:Providers:0:Authority is 'http://login.example.nhs.uk', which anybody on the way could answer for. Set it to an address of HTTPS.")]
    [InlineData("ClientId", "", "Accounts:Providers:0:ClientId is ''. Set it to the name by which the provider knows this installation.")]
    [InlineData("ClientSecret", "",
        "Accounts:Providers:0:ClientSecret is empty. Set it to the secret that the provider gave you, as an environment variable.")]
    [InlineData("Organisations:0", "nowhere at all",
        "Accounts:Providers:0:Organisations:0 is 'nowhere at all'. Set it to the code of an organisation, such as X80.")]
    [InlineData("Organisations:0", null,
        "Accounts:Providers:0:Organisations is empty. Set it to the codes of the organisations whose people log in there.")]
    [InlineData("LocalLogIn", "perhaps", "Accounts:Providers:0:LocalLogIn is 'perhaps'. Set it to true or false.")]
    [InlineData("AllowHttp", "true", "Accounts:Providers:0:AllowHttp is true, but the environment is Production. Remove it.")]
    public void A_wrong_setting_stops_the_start_with_one_clear_line(string name, string? value, string message) => Assert.Equal(
        message, Assert.Throws<WrongSettingException>(() => Read("Production", new() { [$"Accounts:Providers:0:{name}"] = value })).Message);

    [Fact]
    public void Without_encryption_it_works_on_this_machine_only_and_never_in_production()
    {
        static Dictionary<string, string?> Open(string authority) =>
            new() { ["Accounts:Providers:0:Authority"] = authority, ["Accounts:Providers:0:AllowHttp"] = "true" };

        Assert.Equal("http://127.0.0.1:4000", Read("Development", Open("http://127.0.0.1:4000"))[0].Issuer);
        Assert.Throws<WrongSettingException>(() => Read("Development", Open("http://login.example.nhs.uk")));
        Assert.Throws<WrongSettingException>(() => Read("Production", Open("http://127.0.0.1:4000")));
    }

    [Fact]
    public void A_key_names_one_provider() => Assert.Equal(
        "Accounts:Providers has the key 'nhsmail' twice. Give each provider a key of its own.",
        Assert.Throws<WrongSettingException>(() => Read("Production", Right(1))).Message);

    private static IReadOnlyList<SignOnProvider> Read(string environment, Dictionary<string, string?> changed)
    {
        var settings = Right(0);
        foreach (var (name, value) in changed)
        {
            settings[name] = value;
        }

        var section = new ConfigurationBuilder().AddInMemoryCollection(settings.Where(row => row.Value is not null)).Build();
        return SignOnProvider.ReadAll(section.GetSection("Accounts:Providers"), new TestEnvironment(environment));
    }

    private static Dictionary<string, string?> Right(int number) => new()
    {
        [$"Accounts:Providers:{number}:Key"] = "nhsmail",
        [$"Accounts:Providers:{number}:Name"] = "NHSmail",
        [$"Accounts:Providers:{number}:Authority"] = "https://login.example.nhs.uk/",
        [$"Accounts:Providers:{number}:ClientId"] = "ccg-assurance",
        [$"Accounts:Providers:{number}:ClientSecret"] = "secret",
        [$"Accounts:Providers:{number}:Organisations:0"] = SignOnSetting.Strict.Value,
    };

    private sealed class TestEnvironment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "CcgAssurance.Web";

        public string ContentRootPath { get; set; } = "/srv/assurance";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
