using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CcgAssurance.Data;
using CcgAssurance.Testing;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CcgAssurance.Web.Tests.Infrastructure;

[Trait("Speed", "Slow")]
public sealed class FirstStartTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Two_nodes_that_start_at_once_on_an_empty_database_both_come_up_and_fill_it_once(int round)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var first = AssuranceApp.On(database);
        await using var second = AssuranceApp.On(database);
        var nodes = new[] { first, second };

        var answers = await Task.WhenAll(nodes.Select(node => Task.Run(async () => (await node.Visitor().OpenAsync("/health/ready")).Status)));

        Assert.True(answers.All(status => status == 200), $"Round {round}: {string.Join(", ", answers)}");
        Assert.Equal(211, await first.ReadAsync(db => db.Ccgs.CountAsync()));
    }

    [Theory]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port={0};Database=assurance;Username=a-user;Password=a-secret", "tcp://127.0.0.1:{0}")]
    [InlineData("SqlServer", "Server=127.0.0.1,{0};Database=assurance;User Id=a-user;Password=a-secret;Connect Timeout=2", "127.0.0.1,{0}")]
    public async Task A_server_that_does_not_answer_stops_the_start_with_one_line_without_the_account(string provider, string connection, string server)
    {
        var port = ClosedPort();

        var (code, errors) = await StartAsync(provider, string.Format(null, connection, port));

        Assert.Equal(
            $"CCG assurance does not start: The database 'assurance' on the server '{string.Format(null, server, port)}' cannot be reached. " +
            "Start the server, or correct ConnectionStrings:Assurance.",
            errors.Trim());
        Assert.Equal(1, code);
    }

    [Theory]
    [InlineData("PostgreSql")]
    [InlineData("SqlServer")]
    public async Task A_connection_string_that_is_none_stops_the_start_with_one_line(string provider)
    {
        var (code, errors) = await StartAsync(provider, "Hostess=a-secret");

        Assert.Equal(
            "CCG assurance does not start: ConnectionStrings:Assurance is not a connection string of the database that Database:Provider names.",
            errors.Trim());
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task Readers_who_wait_for_writers_are_warned_of_where_a_server_lets_them_wait()
    {
        // Made without telling a SQL Server otherwise.
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.CreateContext();
        var log = new Levels();

        await DatabaseWait.WarnOfWaitingReadersAsync(db, log);

        Assert.Equal(TestDatabase.Provider == DatabaseProvider.SqlServer, log.Seen.Contains(LogLevel.Warning));
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<(int Code, string Errors)> StartAsync(string provider, string connection)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.PathOf("src/CcgAssurance.Web"),
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                ["Database__Provider"] = provider,
                ["Database__StartWaitSeconds"] = "1",
                ["ConnectionStrings__Assurance"] = connection,
                ["Demo__Enabled"] = "false",
                ["Logs__Folder"] = Path.Combine(Path.GetTempPath(), "ccg-assurance-test-logs"),
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("a-user", await output, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", await output, StringComparison.Ordinal);
        return (process.ExitCode, errors);
    }

    private sealed class Levels : ILogger
    {
        public List<LogLevel> Seen { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Seen.Add(logLevel);
    }
}
