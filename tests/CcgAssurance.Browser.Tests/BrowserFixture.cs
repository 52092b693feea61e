using System.Collections.Concurrent;
using CcgAssurance.Data;
using CcgAssurance.Testing;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Demo;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CcgAssurance.Browser.Tests.BrowserFixture))]

namespace CcgAssurance.Browser.Tests;

/// <summary>One Chromium and one server with the whole demo world for all browser tests of a run.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DemoApp _app;
    private readonly ConcurrentDictionary<string, string> _logIns = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BrowserFixture() => _app = new DemoApp();

    private BrowserFixture(string demo)
    {
        _app = new DemoApp();
        File.Copy(demo, _app.Database);
    }

    public string BaseUrl { get; private set; } = "";

    public IServiceProvider Services => _app.Services;

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("Chromium has not started.");

    public async ValueTask InitializeAsync()
    {
        // The headless shell draws no window of its own, which is half of the work on a machine without a graphics card.
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? FindOnPath("chromium-headless-shell") ?? FindOnPath("chromium")
            ?? throw new InvalidOperationException("Chromium is missing. Run ./test.sh, which installs it, or set CHROMIUM_PATH.");
        _app.StartServer();
        await _app.KeepAsItBeganAsync();
        BaseUrl = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args =
            [
                "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                // A visitor reaches nothing but the application. Asking Playwright about each request would take longer than the request.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            ],
        });
    }

    /// <summary>Another server and browser, on a copy of the demo as it began: to play it again would take as long as many pages.</summary>
    public async Task<BrowserFixture> AnotherAsync()
    {
        var another = new BrowserFixture(_app.AsItBegan);
        await another.InitializeAsync();
        return another;
    }

    /// <summary>A new visitor with an empty browser, who reaches nothing but the application.</summary>
    public async Task<IPage> NewPageAsync(bool withJavaScript = true, int width = 1280, string? storageState = null)
    {
        var context = await Browser.NewContextAsync(new()
        {
            StorageState = storageState,
            BaseURL = BaseUrl,
            JavaScriptEnabled = withJavaScript,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    /// <summary>A new visitor of another installation, who comes through a proxy that ends TLS.</summary>
    public async Task<IPage> NewPageBehindProxyAsync(Uri installation)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = installation.GetLeftPart(UriPartial.Authority),
            ExtraHTTPHeaders = [new("X-Forwarded-Proto", "https")],
            ViewportSize = new() { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    /// <summary>
    /// A visitor who has logged in as one of the demo's people. The first visit of an account goes through the log-in page;
    /// later ones start with its cookies. Whoever logs out has a log-in of their own, because that one ends.
    /// </summary>
    public async Task<IPage> LogInAsync(string email, bool withJavaScript = true, int width = 1280, bool opensStart = true, bool isOwn = false)
    {
        if (!isOwn && _logIns.TryGetValue(email, out var known))
        {
            var visit = await NewPageAsync(withJavaScript, width, known);
            if (opensStart)
            {
                await visit.GotoAsync("/");
            }

            return visit;
        }

        var page = await NewPageAsync(withJavaScript, width);
        await page.GotoAsync("/account/log-in");
        await page.GetByLabel("Email address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(DemoAccounts.Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).WaitForAsync();
        if (!isOwn)
        {
            _logIns[email] = await page.Context.StorageStateAsync();
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _app.DisposeAsync();
    }

    private static string? FindOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private sealed class DemoApp : WebApplicationFactory<Program>
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("ccg-assurance-browser-").FullName;

        public DemoApp() => UseKestrel(0);

        public string Database => Path.Combine(_folder, "demo.db");

        public string AsItBegan => Path.Combine(_folder, "demo-as-it-began.db");

        public async Task KeepAsItBeganAsync()
        {
            await using var scope = Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AssuranceDbContext>();
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {AsItBegan}");
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            // Outside Development the compressed copies of scripts and style sheets are only found after publishing.
            builder.UseEnvironment("Development");
            builder.UseContentRoot(Repository.PathOf("src/CcgAssurance.Web"));
            builder.UseSetting("ConnectionStrings:Assurance", $"Data Source={Database}");
            builder.UseSetting("Logs:Folder", Path.Combine(_folder, "logs"));
            builder.UseSetting("Mail:PickupFolder", Path.Combine(_folder, "mail"));
            builder.UseSetting("Demo:Enabled", "true");
            foreach (var (name, value) in SweptPages.Settings)
            {
                builder.UseSetting(name, value);
            }

            builder.UseNoLimits();
        }
    }
}
