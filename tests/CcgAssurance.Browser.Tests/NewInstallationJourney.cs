using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CcgAssurance.Browser.Tests.Steps;
using CcgAssurance.Testing.Hosting;
using Microsoft.Playwright;
using OtpNet;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// A new installation with the settings of production, behind a proxy: from the set-up code that its start prints to the first draft that a CCG reads.
/// Everybody sets a password and an authenticator app on the way, and no page of that is skipped by axe.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class NewInstallationJourney(BrowserFixture browser)
{
    private const string Password = "tractor-window-mustard-cloud";
    private const string Quarter = "/ccgs/00C/2014-15/q4";

    [Fact]
    public async Task A_new_installation_is_set_up_staffed_and_shares_its_first_draft()
    {
        await using var database = await TestDatabase.CreateAsync();
        var port = FreePort();
        await using var installation = AssuranceProcess.Start(database.ConnectionString, new Dictionary<string, string>
        {
            // Style sheets and scripts of npm are where only Development finds them before publishing; the settings are those of Production.
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Demo__Enabled"] = "false",
            ["Accounts__SecondFactor"] = "Required",
            ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true",
            ["ASPNETCORE_HTTP_PORTS"] = port,
            ["Site__Address"] = $"https://localhost:{port}",
        });
        await installation.AddressAsync();
        var address = new Uri($"http://localhost:{port}");

        var administrator = await browser.NewPageBehindProxyAsync(address);
        await SetUpAsync(administrator, await installation.LineAsync("Set-up code, for one use: "));

        var (national, _, _) = await InviteAsync(administrator, address, "Nadia Marsh", "National team", "X24");
        var (lead, _, _) = await InviteAsync(administrator, address, "Liam Forde", "Area team lead", "Q45");
        var (group, email, code) = await InviteAsync(administrator, address, "Grace Holt", "CCG lead", "00C");
        await ComesBackAsync(group, email, code);

        await national.GotoAsync("/admin/years");
        await national.GetByLabel("Year").FillAsync("2014-15");
        await national.GetByRole(AriaRole.Button, new() { Name = "Open year" }).ClickAsync();
        await Assertions.Expect(national.GetByRole(AriaRole.Rowheader, new() { Name = "2014/15" })).ToBeVisibleAsync();
        await DraftSteps.CompleteAsync(lead, Quarter, hasThemes: true);
        await RoundSteps.ShareAsync(lead, Quarter);

        await group.GotoAsync("/");
        await Assertions.Expect(group.GetByRole(AriaRole.Main).GetByText("Quarter 4 2014/15").First).ToBeVisibleAsync();
        await RoundSteps.FollowAsync(group, Quarter, "Page of version 1");
        await Assertions.Expect(group.GetByRole(AriaRole.Main).GetByText("Agree a handover plan with the trust")).ToBeVisibleAsync();
    }

    private static async Task SetUpAsync(IPage page, string line)
    {
        await page.GotoAsync("/account/set-up");
        await LooksRightAsync(page, "Set up CCG assurance");
        await page.GetByLabel("Set-up code").FillAsync(line.Split("for one use: ")[1].Trim());
        await page.GetByLabel("Your name").FillAsync("Ada Marsh");
        await page.GetByLabel("Your email address").FillAsync("ada.marsh@england.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make account" }).ClickAsync();
        await SetUpAppAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("People");
    }

    // The person's own browser, logged in with a password of their own and a code of their app.
    private async Task<(IPage Page, string Email, string RecoveryCode)> InviteAsync(
        IPage administrator, Uri address, string name, string role, string organisation)
    {
        var email = name.ToLowerInvariant().Replace(' ', '.') + "@nhs.example";
        await administrator.GotoAsync("/admin/people/invite");
        await administrator.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await administrator.GetByLabel("Email address").FillAsync(email);
        await administrator.GetByRole(AriaRole.Radio, new() { Name = role, Exact = true }).CheckAsync();
        await administrator.GetByLabel("Organisation").SelectOptionAsync(organisation);
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        await LooksRightAsync(administrator, name);
        var link = new Uri((await administrator.Locator("#password-link").TextContentAsync())!.Trim());

        var page = await browser.NewPageBehindProxyAsync(address);
        await page.GotoAsync(link.PathAndQuery);
        await LooksRightAsync(page, "Welcome to CCG assurance");
        await page.GetByLabel("New password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Set password" }).ClickAsync();
        await LogInAsync(page, email);
        return (page, email, await SetUpAppAsync(page));
    }

    private static async Task LogInAsync(IPage page, string email)
    {
        await LooksRightAsync(page, "Log in to CCG assurance");
        await page.GetByLabel("Email address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log in" }).ClickAsync();
    }

    /// <summary>Sets up the app, as everybody has to before anything else.</summary>
    /// <returns>One of the recovery codes.</returns>
    private static async Task<string> SetUpAppAsync(IPage page)
    {
        await LooksRightAsync(page, "Set up an authenticator app");
        await page.GetByText("I cannot scan the code").ClickAsync();
        var secret = (await page.Locator(".app-key").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal).Trim();
        await page.GetByLabel("6-digit code").FillAsync(new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp());
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await LooksRightAsync(page, "Save your recovery codes");
        var recovery = (await page.Locator(".app-codes li").First.TextContentAsync())!.Trim();
        await page.GetByRole(AriaRole.Button, new() { Name = "I have saved my codes" }).ClickAsync();
        return recovery;
    }

    // A recovery code takes the place of the app, because each code of the app is accepted once.
    private static async Task ComesBackAsync(IPage page, string email, string recoveryCode)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await LogInAsync(page, email);
        await LooksRightAsync(page, "Enter the code from your authenticator app");
        await page.GetByText("I do not have my authenticator app").ClickAsync();
        await page.GetByLabel("Recovery code").FillAsync(recoveryCode);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.GotoAsync("/account/two-factor");
        await LooksRightAsync(page, "Your authenticator app");
        await page.GotoAsync("/account");
        await LooksRightAsync(page, "Your account");
    }

    private static async Task LooksRightAsync(IPage page, string heading)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        if (Environment.GetEnvironmentVariable("ASSURANCE_SHOTS") is { } folder)
        {
            foreach (var width in new[] { 375, 1280 })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"install-{heading}-{width}.png"), FullPage = true });
            }
        }

        var violations = await Axe.ViolationsAsync(page);
        Assert.True(violations.Count == 0, $"{heading}: {string.Join("\n", violations)}");
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
