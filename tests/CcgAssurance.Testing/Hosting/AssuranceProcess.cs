using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace CcgAssurance.Testing.Hosting;

/// <summary>The application as an operator starts it: a process of its own, with real settings, a real port and a real console.</summary>
public sealed class AssuranceProcess : IAsyncDisposable
{
    private const string Announced = "CCG assurance listens on ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly string _folder = Directory.CreateTempSubdirectory("ccg-assurance-process-").FullName;
    private readonly ConcurrentQueue<string> _output = [];
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AssuranceProcess(string connectionString, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CcgAssurance.Web.dll"), .. arguments])
        {
            WorkingDirectory = Repository.PathOf("src/CcgAssurance.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsSettingOfTheHost).ToList())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["Database__Provider"] = TestDatabase.Provider.ToString();
        start.Environment["ConnectionStrings__Assurance"] = connectionString;
        start.Environment["Mail__PickupFolder"] = Path.Combine(_folder, "mail");
        start.Environment["Logs__Folder"] = Path.Combine(_folder, "logs");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_complaints, line.Data);
    }

    /// <summary>What it has written so far.</summary>
    public IReadOnlyList<string> Output => [.. _output];

    /// <summary>What it has written so far as an error.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>Starts the application on a database, with settings from the environment and the command line.</summary>
    public static AssuranceProcess Start(
        string connectionString, IReadOnlyDictionary<string, string>? environment = null, params string[] arguments)
    {
        var started = new AssuranceProcess(connectionString, environment ?? new Dictionary<string, string>(), arguments);
        started._process.Start();
        started._process.BeginOutputReadLine();
        started._process.BeginErrorReadLine();
        return started;
    }

    /// <summary>The address that it prints once it listens.</summary>
    public async Task<Uri> AddressAsync()
    {
        var ended = _process.WaitForExitAsync();
        var first = await Task.WhenAny(_address.Task, ended).WaitAsync(Patience);
        Assert.True(first == _address.Task, $"The application ended: {string.Join('\n', Output.Concat(Complaints))}");
        return new Uri((await _address.Task).Replace("[::]", "localhost", StringComparison.Ordinal));
    }

    /// <summary>Waits for a line on its console. The line of a request is only written once the answer has been sent.</summary>
    public async Task<string> LineAsync(string part)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Patience)
        {
            if (_output.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No line with '{part}' in: {string.Join('\n', Output)}");
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsSettingOfTheHost(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase) || name.EndsWith("URLS", StringComparison.OrdinalIgnoreCase);

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }

    private void Hear(string? line)
    {
        Keep(_output, line);
        if (line?.StartsWith(Announced, StringComparison.Ordinal) == true)
        {
            _address.TrySetResult(line[Announced.Length..]);
        }
    }
}
