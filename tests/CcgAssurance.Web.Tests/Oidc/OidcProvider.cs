using System.Diagnostics;
using System.Net;
using System.Text.Json;
using CcgAssurance.Testing;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Oidc;

/// <summary>The provider of single sign-on of <c>provider.mjs</c>, a program of its own on this machine.</summary>
public sealed class OidcProvider : IAsyncDisposable
{
    /// <summary>Addresses of the application that it sends people back to.</summary>
    public const string Site = "http://localhost:5080/";
    public const string EncryptedSite = "https://assurance.example/";

    private readonly Process _process;

    private OidcProvider(Process process, string issuer) => (_process, Issuer) = (process, issuer);

    /// <summary>Its address.</summary>
    public string Issuer { get; }

    public static async Task<OidcProvider> StartAsync()
    {
        var script = Repository.PathOf("tests/CcgAssurance.Web.Tests/Oidc/provider.mjs");
        var process = Process.Start(new ProcessStartInfo("node", [script, Site, EncryptedSite])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new OidcProvider(process, (await ReadAsync(process)).GetProperty("issuer").GetString()!);
    }

    /// <summary>Says who logs in there next, and what is to go wrong.</summary>
    public async Task ExpectAsync(Somebody somebody)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(somebody, JsonSerializerOptions.Web));
        await ReadAsync(_process);
    }

    /// <summary>Follows somebody whom the application sends there, in a browser that was never there, until they are sent back.</summary>
    /// <returns>The address to which they are sent back.</returns>
    public async Task<Uri> FollowAsync(Page sent)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        Assert.Equal(302, sent.Status);
        var address = sent.Response.Headers.Location!;
        for (var step = 0; step < 10; step++)
        {
            Assert.StartsWith(Issuer, address.AbsoluteUri, StringComparison.Ordinal);
            using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
            if (answer.Headers.Location is not { } next)
            {
                throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }

            address = new Uri(address, next);
            if (!address.AbsoluteUri.StartsWith(Issuer, StringComparison.Ordinal))
            {
                return address;
            }
        }

        throw new InvalidOperationException($"The provider leads in a circle at {address}.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<JsonElement> ReadAsync(Process process) => await process.StandardOutput.ReadLineAsync() is { } line
        ? JsonSerializer.Deserialize<JsonElement>(line)
        : throw new InvalidOperationException("The provider of the tests has ended; what it said stands in the output of the tests.");
}

/// <summary>Somebody who logs in at the provider of the tests.</summary>
/// <param name="Sub">The name by which it knows the person.</param>
/// <param name="Email">The email address.</param>
/// <param name="Verified">Whether it has verified the address.</param>
/// <param name="Fault">What goes wrong: issuer, audience, nonce, expired, signature or declined; null if nothing does.</param>
public sealed record Somebody(string Sub, string? Email, bool Verified = true, string? Fault = null);
