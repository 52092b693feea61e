using System.Net;
using System.Net.Sockets;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace CcgAssurance.Web.Tests.Infrastructure;

[Trait("Speed", "Slow")]
[Trait("Runs", "Once")]
public sealed class AddressTests
{
    [Fact]
    public Task It_listens_where_the_urls_in_the_environment_say() =>
        ListensOn(Loopback, port => new() { ["ASPNETCORE_URLS"] = Loopback(port) });

    [Fact]
    public Task It_listens_on_the_ports_in_the_environment() =>
        ListensOn(port => $"http://localhost:{port}", port => new() { ["ASPNETCORE_HTTP_PORTS"] = $"{port}" });

    [Fact]
    public Task It_listens_where_the_command_line_says_whatever_the_environment_says() => ListensOn(
        Loopback,
        _ => new() { ["ASPNETCORE_URLS"] = "http://127.0.0.1:1", ["ASPNETCORE_HTTP_PORTS"] = "2" },
        port => ["--urls", Loopback(port)]);

    [Fact]
    public void It_listens_on_port_5080_where_nothing_says_otherwise() => Assert.Equal("http://localhost:5080", UrlsWith([]));

    [Theory]
    [InlineData("HTTP_PORTS", "8080")]
    [InlineData("HTTPS_PORTS", "8443")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://*:8080")]
    public void It_leaves_every_other_way_of_naming_a_port_to_the_framework(string setting, string value) =>
        Assert.Null(UrlsWith(new() { [setting] = value }));

    private static string Loopback(int port) => $"http://127.0.0.1:{port}";

    // Without the settings of the environment and of the files: those of the machine that tests must not count.
    private static string? UrlsWith(Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Configuration.AddInMemoryCollection(settings);
        builder.UseDefaultAddress();
        return builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
    }

    private static async Task ListensOn(
        Func<int, string> expected, Func<int, Dictionary<string, string>> environment, Func<int, string[]>? arguments = null)
    {
        var port = FreePort();
        await using var database = await TestDatabase.CreateAsync();
        await using var process = AssuranceProcess.Start(database.ConnectionString, environment(port), arguments?.Invoke(port) ?? []);

        var address = await process.AddressAsync();

        Assert.Equal(new Uri(expected(port)), address);
        using var client = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
