using CcgAssurance.Data;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// The whole application on a database of its own and a clock that stands still: one per test class. Without settings or services of its
/// own it runs in a host that another class has used before, because half of what a test class costs is code that each host compiles anew.
/// </summary>
public sealed class AssuranceApp : IAsyncLifetime
{
    /// <summary>How often a test's password is hashed. A real one is hashed 100,000 times, which is most of what a log-in costs.</summary>
    public const int PasswordIterations = 1;

    private Action<IServiceCollection>? _services;
    private IReadOnlyDictionary<string, string?> _settings = new Dictionary<string, string?>();
    private TestDatabase? _shared;
    private AssuranceHost? _host;
    private Given? _given;

    /// <summary>The folder in which the application puts its mail.</summary>
    public string MailFolder => Host.MailFolder;

    /// <summary>Stands still until a test moves it, or a step that the test plays. The day is in the middle of a quarter.</summary>
    public FakeTimeProvider Clock => Host.Clock;

    /// <summary>Builds what a test needs, with defaults for everything it does not name.</summary>
    public Given Given => _given ??= new Given(this);

    /// <summary>Fails a command of the application when a test says so.</summary>
    public PassingFault Fault => Host.Fault;

    /// <summary>What the application asks its database.</summary>
    public CommandLog Commands => Host.Commands;

    public TestDatabase Database => Host.Database;

    public IServiceProvider Services => Host.Services;

    public WebApplicationFactoryClientOptions ClientOptions => Host.ClientOptions;

    private AssuranceHost Host => _host ?? throw new InvalidOperationException("The fixture has not started yet.");

    private bool IsOrdinary => _services is null && _settings.Count == 0 && _shared is null;

    public async ValueTask InitializeAsync() => _host ??= IsOrdinary
        ? await HostPool.RentAsync()
        : new AssuranceHost(_shared ?? await TestDatabase.CreateAsync(), _services, _settings);

    /// <summary>The application with something more in it, and with other settings, on a database of its own.</summary>
    public static async Task<AssuranceApp> WithAsync(
        Action<IServiceCollection> services, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var app = new AssuranceApp { _services = services };
        app._settings = settings ?? app._settings;
        await app.InitializeAsync();
        return app;
    }

    /// <summary>The application with other settings, on a database of its own.</summary>
    public static async Task<AssuranceApp> WithSettingsAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var app = new AssuranceApp { _settings = settings };
        await app.InitializeAsync();
        return app;
    }

    /// <summary>The application on a database that somebody else has made.</summary>
    public static AssuranceApp On(TestDatabase database) =>
        new() { _shared = database, _host = new AssuranceHost(database, null, new Dictionary<string, string?>()) };

    public HttpClient CreateClient(WebApplicationFactoryClientOptions options) => Host.CreateClient(options);

    /// <summary>Another host on the same database, built in another way.</summary>
    public WebApplicationFactory<Program> WithWebHostBuilder(Action<IWebHostBuilder> configure) => Host.WithWebHostBuilder(configure);

    /// <summary>Starts on the server that is in use, which only a host of its own can do.</summary>
    public void Serve()
    {
        Host.UseKestrel(0);
        Host.StartServer();
    }

    /// <summary>Looks at the database as it is now, outside any request.</summary>
    public async Task<T> ReadAsync<T>(Func<AssuranceDbContext, Task<T>> read)
    {
        await using var db = Database.CreateContext();
        return await read(db);
    }

    /// <summary>Puts rows into the database, outside any request, as somebody whom no test looks for.</summary>
    public Task WriteAsync(Action<AssuranceDbContext> write) => WriteAsync(db =>
    {
        write(db);
        return Task.CompletedTask;
    });

    /// <summary>Puts rows into the database, outside any request, as somebody whom no test looks for.</summary>
    public async Task WriteAsync(Func<AssuranceDbContext, Task> write)
    {
        await using var db = Database.CreateContext();
        await write(db);
        var arranger = new Actor(new UserId(Guid.Empty), "Test arrangement", Role.NationalTeam, OrganisationCode.NhsEngland, Clock.GetUtcNow());
        Assert.True((await db.SaveAsync(arranger, CancellationToken.None)).IsDone);
    }

    /// <summary>What the security log has noted so far, the oldest first.</summary>
    public async Task<IReadOnlyList<SecurityEvent>> SecurityEventsAsync()
    {
        using var writer = ActivatorUtilities.CreateInstance<SecurityLogWriter>(Services);
        await writer.WriteWaitingAsync(CancellationToken.None);
        return await ReadAsync(db => db.SecurityEvents.AsNoTracking().OrderBy(happened => happened.Id).ToListAsync());
    }

    /// <summary>A visitor who has not logged in.</summary>
    public Visitor Visitor(TestUser? user = null) =>
        new(Host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }), user);

    /// <summary>A visitor who has logged in through the log-in page.</summary>
    public async Task<Visitor> LogInAsync(TestUser user)
    {
        var visitor = Visitor(user);
        await visitor.LogInAsync(user.Email, TestUser.Password);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is null)
        {
            return;
        }

        if (IsOrdinary)
        {
            await HostPool.ReturnAsync(Host);
        }
        else
        {
            await Host.DisposeAsync();
        }
    }
}
