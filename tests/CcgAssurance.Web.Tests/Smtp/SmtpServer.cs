using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Smtp;

/// <summary>The mail server of <c>server.mjs</c>, a program of its own on this machine, with a certificate for localhost.</summary>
public sealed class SmtpServer : IAsyncLifetime
{
    public const string User = "assurance";
    public const string Password = "Grüße: 7 £";

    private readonly TestCertificates _certificates = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ccg-assurance-test-smtp-");
    private Process? _process;

    /// <summary>The authority that issued its certificate.</summary>
    public X509Certificate2Collection Authority => _certificates.Root;

    /// <summary>The port at which the connection begins in the clear and STARTTLS is offered. It wants a password.</summary>
    public int StartTls { get; private set; }

    /// <summary>The port at which the connection is encrypted from the start. It wants a password.</summary>
    public int Tls { get; private set; }

    /// <summary>The port at which nothing is ever encrypted, and which takes mail with or without a password.</summary>
    public int Plain { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var (key, shown) = _certificates.Issue("localhost");
        var script = Repository.PathOf("tests/CcgAssurance.Web.Tests/Smtp/server.mjs");
        _process = Process.Start(new ProcessStartInfo("node", [script, Write("key.pem", key), Write("certificate.pem", shown)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        });
        var ports = await ReadAsync<Dictionary<string, int>>();
        (StartTls, Tls, Plain) = (ports["startTls"], ports["tls"], ports["plain"]);
    }

    /// <summary>What it has heard since it was asked last, in the order in which it was said.</summary>
    public async Task<IReadOnlyList<Heard>> HeardAsync()
    {
        await _process!.StandardInput.WriteLineAsync();
        return await ReadAsync<List<Heard>>();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _certificates.Dispose();
        _folder.Delete(recursive: true);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<T> ReadAsync<T>() => await _process!.StandardOutput.ReadLineAsync() is { } line
        ? JsonSerializer.Deserialize<T>(line, JsonSerializerOptions.Web)!
        : throw new InvalidOperationException("The mail server of the tests has ended; what it said stands in the output of the tests.");

    /// <summary>A command of a client, and with DATA the mail.</summary>
    public sealed record Heard(string Door, string Verb, bool Secure, string? User, string? From, IReadOnlyList<string>? To, byte[]? Content)
    {
        /// <summary>The mail as it came, octet for octet.</summary>
        public string Raw => Encoding.Latin1.GetString(Content!);
    }
}
