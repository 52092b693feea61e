using CcgAssurance.Data.Security;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Writes what the security log notes into its table, in saves of its own. What cannot be written while the database is away is written
/// when it is back.
/// </summary>
public sealed partial class SecurityLogWriter(
    SecurityLog log, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SecurityLogWriter> logger) : BackgroundService
{
    private const int AtOnce = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private IReadOnlyList<SecurityEvent> _taken = [];

    /// <summary>Writes everything that waits.</summary>
    public async Task WriteWaitingAsync(CancellationToken cancellationToken)
    {
        while (_taken.Count > 0 || (_taken = log.Take(AtOnce)).Count > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SecurityEvents>().AddAsync(_taken, cancellationToken);
            _taken = [];
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryWriteAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (_taken.Count > 0 || await log.WaitAsync(stoppingToken))
        {
            // A save that has begun is finished: of one that is broken off nobody knows whether it was done.
            if (!await TryWriteAsync(CancellationToken.None))
            {
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    // A database that is away for a while must not end the writer.
    private async Task<bool> TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteWaitingAsync(cancellationToken);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, _taken.Count, failure);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Waiting} security events could not be written yet")]
    private static partial void LogFailed(ILogger logger, int waiting, Exception failure);
}
