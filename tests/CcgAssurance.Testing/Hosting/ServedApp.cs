using System.Globalization;
using System.Net.Sockets;
using System.Text;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Html;
using Xunit;

namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// The application on the server that it has in use, for what only the server refuses: malformed addresses, hosts and headers, which the
/// framework's test server passes on as they are.
/// </summary>
public sealed class ServedApp : IAsyncLifetime
{
    private AssuranceApp? _app;
    private Uri? _address;

    public AssuranceApp App => _app ?? throw new InvalidOperationException("The server has not started yet.");

    public Uri Address => _address ?? throw new InvalidOperationException("The server has not started yet.");

    public async ValueTask InitializeAsync()
    {
        _app = await AssuranceApp.WithAsync(_ => { });
        App.Serve();
        _address = App.ClientOptions.BaseAddress;
    }

    /// <summary>A visitor with a browser of their own.</summary>
    public Visitor Visitor(TestUser? user = null) => new(
        new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address }, user);

    /// <summary>A visitor who has logged in through the log-in page.</summary>
    public async Task<Visitor> LogInAsync(TestUser user)
    {
        var visitor = Visitor(user);
        await visitor.LogInAsync(user.Email, TestUser.Password);
        return visitor;
    }

    /// <summary>An address exactly as it is written, with nothing in it put in order.</summary>
    public Uri AddressOf(string target) => new(
        Address.GetLeftPart(UriPartial.Authority) + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    /// <summary>Asks for a page with a host that no client would send.</summary>
    /// <returns>The status and the head of the answer.</returns>
    public async Task<(int Status, string Head)> AskWithHostAsync(string target, string host, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), cancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var head = (await reader.ReadToEndAsync(cancellationToken)).Split("\r\n\r\n")[0];
        return (int.Parse(head.Split(' ')[1], CultureInfo.InvariantCulture), head);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
