using CcgAssurance.Domain;
using CcgAssurance.Web.Features.Notices;

namespace CcgAssurance.Web.Infrastructure.Notices;

/// <summary>Sends waiting notices by mail every minute, and reminds people of what is due once a day.</summary>
public sealed partial class NoticeService(IServiceScopeFactory scopes, TimeProvider clock, ILogger<NoticeService> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Reminders are there when people come to work.</summary>
    private static readonly TimeOnly RemindFrom = new(6, 0);

    private DateOnly? _remindedOn;

    /// <summary>One round. What fails in it is logged and done in the next.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var now = UkTime.ToStoredPrecision(clock.GetUtcNow());
            var local = UkTime.LocalTime(now);
            var today = DateOnly.FromDateTime(local);
            if (_remindedOn != today && TimeOnly.FromDateTime(local) >= RemindFrom)
            {
                var added = await scope.ServiceProvider.GetRequiredService<RemindHandler>().HandleAsync(now, cancellationToken);
                _remindedOn = today;
                LogReminded(logger, added);
            }

            await scope.ServiceProvider.GetRequiredService<MailNoticesHandler>().HandleAsync(now, cancellationToken);
        }
#pragma warning disable CA1031 // A database or mail server that is away for a while must not end the service.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(logger, failure);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await RunOnceAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Reminders put up: {Added}")]
    private static partial void LogReminded(ILogger logger, int added);

    [LoggerMessage(LogLevel.Error, "Notices could not be looked after in this round")]
    private static partial void LogFailed(ILogger logger, Exception failure);
}
