using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Oidc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Account;

/// <summary>
/// The application with single sign-on, and a provider beside it: "strict" lets the people of its organisations use no password, "plain"
/// does, and has asked for their second factor, and "away" does not answer.
/// </summary>
public sealed class SignOnSetting : IAsyncLifetime
{
    public static readonly OrganisationCode Strict = OrganisationCode.Parse("00C");
    public static readonly OrganisationCode Plain = OrganisationCode.Parse("Q44");

    private AssuranceApp? _app;
    private OidcProvider? _provider;

    public AssuranceApp App => _app!;

    public OidcProvider Provider => _provider!;

    public async ValueTask InitializeAsync()
    {
        _provider = await OidcProvider.StartAsync();
        _app = await AssuranceApp.WithSettingsAsync(Settings(Provider.Issuer));
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Provider.DisposeAsync();
    }

    public static Dictionary<string, string?> Settings(string issuer) => new()
    {
        ["Accounts:Providers:0:Key"] = "strict",
        ["Accounts:Providers:0:Name"] = "NHSmail",
        ["Accounts:Providers:0:Authority"] = issuer,
        ["Accounts:Providers:0:ClientId"] = "ccg-assurance",
        ["Accounts:Providers:0:ClientSecret"] = "secret-of-the-tests",
        ["Accounts:Providers:0:Organisations:0"] = Strict.Value,
        ["Accounts:Providers:0:Organisations:1"] = OrganisationCode.NhsEngland.Value,
        ["Accounts:Providers:0:LocalLogIn"] = "false",
        ["Accounts:Providers:0:AllowHttp"] = "true",
        ["Accounts:Providers:1:Key"] = "plain",
        ["Accounts:Providers:1:Name"] = "Anyshire log-in",
        ["Accounts:Providers:1:Authority"] = issuer,
        ["Accounts:Providers:1:ClientId"] = "ccg-assurance",
        ["Accounts:Providers:1:ClientSecret"] = "secret-of-the-tests",
        ["Accounts:Providers:1:Organisations:0"] = Plain.Value,
        ["Accounts:Providers:1:SecondFactorDone"] = "true",
        ["Accounts:Providers:1:AllowHttp"] = "true",
        ["Accounts:Providers:2:Key"] = "away",
        ["Accounts:Providers:2:Name"] = "Elsewhere",
        ["Accounts:Providers:2:Authority"] = "http://127.0.0.1:9",
        ["Accounts:Providers:2:ClientId"] = "ccg-assurance",
        ["Accounts:Providers:2:ClientSecret"] = "secret-of-the-tests",
        ["Accounts:Providers:2:Organisations:0"] = "X80",
        ["Accounts:Providers:2:AllowHttp"] = "true",
    };

    /// <summary>Somebody with an account in the organisation that uses no passwords.</summary>
    public Task<TestUser> StrictUserAsync() => App.Given.UserAsync(Role.CcgLead, Strict);

    /// <summary>Sends a visitor to a provider and back, up to the page that looks at who came.</summary>
    public async Task<Page> ComeBackAsync(Visitor visitor, string key, Somebody somebody, string? returnUrl = null)
    {
        await Provider.ExpectAsync(somebody);
        var query = returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl);
        var back = await Provider.FollowAsync(await visitor.OpenAsync($"/account/sign-on/{key}{query}"));
        Assert.StartsWith($"{OidcProvider.Site}account/sign-on/{key}/callback?", back.AbsoluteUri, StringComparison.Ordinal);
        return await visitor.OpenAsync(back.PathAndQuery);
    }

    /// <summary>Does the same, and opens the page that looks at who came.</summary>
    public async Task<Page> SignOnAsync(Visitor visitor, string key, Somebody somebody, string? returnUrl = null) =>
        await visitor.FollowAsync(await ComeBackAsync(visitor, key, somebody, returnUrl));

    /// <summary>How many log-ins there are.</summary>
    public Task<int> LogInsAsync(TestUser user) =>
        App.ReadAsync(db => db.UserSessions.CountAsync(session => session.UserId == user.Id.Value));

    public Task<int> AccountsAsync() => App.ReadAsync(db => db.Users.CountAsync());

    /// <summary>What the security log says of single sign-on since a number of its entries.</summary>
    public async Task<SecurityEvent> LastEventAsync() => (await App.SecurityEventsAsync())[^1];
}
