using CcgAssurance.Data;
using CcgAssurance.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Demo;

/// <summary>The application with its demo on, as it starts on an empty database.</summary>
public sealed class DemoApp : WebApplicationFactory<Program>
{
    private readonly string _folder;

    public DemoApp()
        : this(Directory.CreateTempSubdirectory("ccg-assurance-demo-").FullName)
    {
    }

    private DemoApp(string folder) => _folder = folder;

    /// <summary>Another start on the same database.</summary>
    public DemoApp StartAgain() => new(_folder);

    public async Task<T> ReadAsync<T>(Func<AssuranceDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AssuranceDbContext>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseContentRoot(Repository.PathOf("src/CcgAssurance.Web"));
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:Assurance", $"Data Source={Path.Combine(_folder, "demo.db")}");
        builder.UseSetting("Mail:PickupFolder", Path.Combine(_folder, "mail"));
        builder.UseSetting("Logs:Folder", Path.Combine(_folder, "logs"));
        builder.UseSetting("Demo:Enabled", "true");
    }
}
