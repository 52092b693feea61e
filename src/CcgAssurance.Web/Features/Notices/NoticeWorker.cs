using CcgAssurance.Data.Forms;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>
/// Sends waiting notices by mail every minute, and once a day reminds people of what is due and clears away what is too old.
/// </summary>
public sealed partial class NoticeWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<NoticeWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Whoever waits for the first page after a start comes before the mail.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Reminders are there when people come to work.</summary>
    private static readonly TimeOnly RemindFrom = new(6, 0);

    private DateOnly? _remindedOn;
    private DateOnly? _forgotOn;

    /// <summary>One round: reminders if it is time for them, and mail. What fails is logged and done in the next round.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await TryAsync(RemindAsync, cancellationToken);
        await TryAsync(MailAsync, cancellationToken);
        await TryAsync(ForgetAsync, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Pause, clock, stoppingToken);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await RunOnceAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RemindAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var local = UkTime.LocalTime(Now());
        var today = DateOnly.FromDateTime(local);
        if (_remindedOn != today && TimeOnly.FromDateTime(local) >= RemindFrom)
        {
            LogReminded(logger, await services.GetRequiredService<RemindHandler>().HandleAsync(Now(), cancellationToken));
            _remindedOn = today;
        }
    }

    // Not a notice, but as old: what was sent too long ago to be sent again, and what the security log has kept for a year.
    private async Task ForgetAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (_forgotOn != UkTime.DateOf(Now()))
        {
            var forms = services.GetRequiredService<SentForms>();
            while (await forms.ForgetOldAsync(Now(), cancellationToken) > 0)
            {
            }

            var security = services.GetRequiredService<SecurityEvents>();
            while (await security.ForgetOldAsync(Now(), cancellationToken) > 0)
            {
            }

            _forgotOn = UkTime.DateOf(Now());
        }
    }

    private async Task MailAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var handler = services.GetRequiredService<MailNoticesHandler>();
        while (await handler.HandleAsync(Now(), cancellationToken) > 0)
        {
        }
    }

    private async Task TryAsync(Func<IServiceProvider, CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await run(scope.ServiceProvider, cancellationToken);
        }
#pragma warning disable CA1031 // A database or mail server that is away for a while must not end the worker.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(logger, failure);
        }
    }

    private DateTimeOffset Now() => UkTime.ToStoredPrecision(clock.GetUtcNow());

    [LoggerMessage(LogLevel.Information, "Reminders put up: {Added}")]
    private static partial void LogReminded(ILogger logger, int added);

    [LoggerMessage(LogLevel.Error, "Notices could not be looked after in this round")]
    private static partial void LogFailed(ILogger logger, Exception failure);
}
