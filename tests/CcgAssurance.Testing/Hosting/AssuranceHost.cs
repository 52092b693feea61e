using CcgAssurance.Data;
using CcgAssurance.Data.Providers;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace CcgAssurance.Testing.Hosting;

/// <summary>The application as a test host on a database. It can be used by one test class after another.</summary>
internal sealed class AssuranceHost(
    TestDatabase database, Action<IServiceCollection>? more, IReadOnlyDictionary<string, string?> settings) : WebApplicationFactory<Program>
{
    private static readonly DateTimeOffset Now = new(2014, 11, 19, 10, 30, 0, TimeSpan.Zero);
    private IReadOnlyList<DataProtectionKey> _keys = [];

    public TestDatabase Database => database;

    public string MailFolder { get; } = Directory.CreateTempSubdirectory("ccg-assurance-test-mail-").FullName;

    public FakeTimeProvider Clock { get; } = new(Now);

    public PassingFault Fault { get; } = new();

    public CommandLog Commands { get; } = new();

    /// <summary>Puts everything that outlives a test class back to how it was, and takes the database away.</summary>
    public async Task EmptyAsync()
    {
        await using (var db = database.CreateContext())
        {
            _keys = await db.DataProtectionKeys.AsNoTracking().ToListAsync();
        }

        Clock.AdjustTime(Now);
        Fault.Reset();
        Commands.Reset();
        Services.GetRequiredService<SecurityLog>().Take(SecurityLog.LongestQueue);
        foreach (var mail in Directory.GetFiles(MailFolder))
        {
            File.Delete(mail);
        }

        await database.DisposeAsync();
    }

    /// <summary>
    /// Gives it a database as new, with the keys that it has in its memory: another host on the same database has to read its cookies.
    /// </summary>
    public async Task RefillAsync()
    {
        await database.RestoreAsync();
        await using var db = database.CreateContext();
        db.DataProtectionKeys.AddRange(_keys);
        await db.SaveChangesAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(MailFolder, recursive: true);
        await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseContentRoot(Repository.PathOf("src/CcgAssurance.Web"));
        builder.UseSetting("Database:Provider", TestDatabase.Provider.ToString());
        builder.UseSetting("ConnectionStrings:Assurance", database.ConnectionString);
        builder.UseSetting("Mail:PickupFolder", MailFolder);
        builder.UseSetting("Logs:Folder", Path.Combine(Path.GetTempPath(), "ccg-assurance-test-logs"));
        builder.UseNoLimits();
        foreach (var (name, value) in settings)
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
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = AssuranceApp.PasswordIterations);

            more?.Invoke(services);

            // Tests run its rounds themselves, so that nothing changes beside what they do.
            services.Remove(services.Single(service => service.ImplementationType == typeof(NoticeWorker)));
            services.Remove(services.Single(service => service.ImplementationType == typeof(SecurityLogWriter)));
        });
    }

    private void AddInterceptors(DbContextOptionsBuilder options) => options.AddInterceptors(OrderRule.Instance, Fault, Commands);
}
