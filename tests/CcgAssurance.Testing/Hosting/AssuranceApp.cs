using CcgAssurance.Data;
using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CcgAssurance.Testing.Hosting;

/// <summary>The whole application on a database of its own and a clock that stands still: one per test class.</summary>
public sealed class AssuranceApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>How often a test's password is hashed. A real one is hashed 100,000 times, which is most of what a log-in costs.</summary>
    public const int PasswordIterations = 1;

    private TestDatabase? _database;
    private Action<IServiceCollection>? _services;
    private IReadOnlyDictionary<string, string?> _settings = new Dictionary<string, string?>();
    private Given? _given;

    /// <summary>The folder in which the application puts its mail.</summary>
    public string MailFolder { get; } = Directory.CreateTempSubdirectory("ccg-assurance-test-mail-").FullName;

    /// <summary>Stands still until a test moves it, or a step that the test plays. The day is in the middle of a quarter.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2014, 11, 19, 10, 30, 0, TimeSpan.Zero));

    /// <summary>Builds what a test needs, with defaults for everything it does not name.</summary>
    public Given Given => _given ??= new Given(this);

    /// <summary>Fails a command of the application when a test says so.</summary>
    public PassingFault Fault { get; } = new();

    /// <summary>What the application asks its database.</summary>
    public CommandLog Commands { get; } = new();

    public TestDatabase Database => _database ?? throw new InvalidOperationException("The fixture has not started yet.");

    public async ValueTask InitializeAsync() => _database ??= await TestDatabase.CreateAsync();

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
    public static AssuranceApp On(TestDatabase database) => new() { _database = database };

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
        new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }), user);

    /// <summary>A visitor who has logged in through the log-in page.</summary>
    public async Task<Visitor> LogInAsync(TestUser user)
    {
        var visitor = Visitor(user);
        await visitor.LogInAsync(user.Email, TestUser.Password);
        return visitor;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(MailFolder, recursive: true);
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseContentRoot(Repository.PathOf("src/CcgAssurance.Web"));
        builder.UseSetting("Database:Provider", TestDatabase.Provider.ToString());
        builder.UseSetting("ConnectionStrings:Assurance", Database.ConnectionString);
        builder.UseSetting("Mail:PickupFolder", MailFolder);
        builder.UseSetting("Logs:Folder", Path.Combine(Path.GetTempPath(), "ccg-assurance-test-logs"));
        builder.UseNoLimits();
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            _ = TestDatabase.Provider switch
            {
                DatabaseProvider.Sqlite => services.ConfigureDbContext<SqliteAssuranceDbContext>(AddInterceptors),
                DatabaseProvider.PostgreSql => services.ConfigureDbContext<PostgreSqlAssuranceDbContext>(AddInterceptors),
                DatabaseProvider.SqlServer => services.ConfigureDbContext<SqlServerAssuranceDbContext>(AddInterceptors),
            };
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);

            _services?.Invoke(services);

            // Tests run its rounds themselves, so that nothing changes beside what they do.
            services.Remove(services.Single(service => service.ImplementationType == typeof(NoticeWorker)));
            services.Remove(services.Single(service => service.ImplementationType == typeof(SecurityLogWriter)));
        });
    }

    private void AddInterceptors(DbContextOptionsBuilder options) => options.AddInterceptors(OrderRule.Instance, Fault, Commands);
}
