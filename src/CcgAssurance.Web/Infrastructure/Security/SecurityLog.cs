using System.Security.Claims;
using System.Threading.Channels;
using System.Threading.RateLimiting;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Notes what matters for the security of accounts and records: at once in the log, with the number of its kind and no more of a person
/// than the key of the account, and a moment later in the table that administrators read. It belongs to no save of the caller, makes
/// nobody wait and never fails.
/// </summary>
public sealed partial class SecurityLog(TimeProvider clock, ILogger<SecurityLog> logger) : IDisposable
{
    /// <summary>How many events wait at most while the database is away.</summary>
    public const int LongestQueue = 10_000;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Channel<SecurityEvent> _waiting =
        Channel.CreateBounded<SecurityEvent>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    // One person or address does not fill the table by asking again and again.
    private readonly PartitionedRateLimiter<SecurityEvent> _most =
        PartitionedRateLimiter.Create<SecurityEvent, (SecurityEventKind, string)>(happened =>
        MostOf(happened.Kind) is { } most
            ? RateLimitPartition.GetFixedWindowLimiter(
                (happened.Kind, happened.UserId?.ToString() ?? happened.ClientAddress ?? ""),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Minute })
            : RateLimitPartition.GetNoLimiter((happened.Kind, "")));

    /// <summary>Notes that something happened in a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="account">Whose account it happened to, where it is about an account.</param>
    /// <param name="detail">How it came out, in our own words: nothing that somebody typed and nobody's name.</param>
    /// <param name="user">Who did it, where that is not yet whose log-in the request carries.</param>
    public void Note(HttpContext http, SecurityEventKind kind, UserId? account = null, string? detail = null, UserId? user = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        Note(new SecurityEvent
        {
            At = UkTime.ToStoredPrecision(clock.GetUtcNow()),
            Kind = kind,
            UserId = user ?? UserOf(http.User),
            AccountId = account,
            ClientAddress = AddressOf(http),
            Browser = BrowserNames.Of(http.Request.Headers.UserAgent.ToString()),
            Path = Cut(PathOf(http), SecurityEvent.PathMaxLength),
            Detail = Cut(detail, SecurityEvent.DetailMaxLength),
        }, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
    }

    /// <summary>Takes what waits to be written, the oldest first.</summary>
    public IReadOnlyList<SecurityEvent> Take(int most)
    {
        var taken = new List<SecurityEvent>();
        while (taken.Count < most && _waiting.Reader.TryRead(out var happened))
        {
            taken.Add(happened);
        }

        return taken;
    }

    /// <summary>Waits until there is something to be written.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _waiting.Reader.WaitToReadAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _most.Dispose();

    private void Note(SecurityEvent happened, string? route)
    {
        using var lease = _most.AttemptAcquire(happened);
        if (!lease.IsAcquired)
        {
            return;
        }

        logger.Log(
            LevelOf(happened.Kind),
            new EventId((int)happened.Kind, happened.Kind.ToString()),
            "Security event {Number} {Kind}: user {UserId}, account {AccountId}, page {Route}. {Detail}",
            (int)happened.Kind,
            happened.Kind,
            happened.UserId,
            happened.AccountId,
            route,
            happened.Detail);
        if (!_waiting.Writer.TryWrite(happened))
        {
            LogLost(logger);
        }
    }

    private static int? MostOf(SecurityEventKind kind) => kind switch
    {
        SecurityEventKind.LimitReached => 1,
        SecurityEventKind.AccessDenied => 30,
        _ => null,
    };

    private static LogLevel LevelOf(SecurityEventKind kind) => kind switch
    {
        SecurityEventKind.LogInFailed or SecurityEventKind.LockedOut or SecurityEventKind.AccessDenied or SecurityEventKind.LimitReached
            or SecurityEventKind.SingleSignOnRefused or SecurityEventKind.RecoveryCodeUsed or SecurityEventKind.TwoFactorOff
            => LogLevel.Warning,
        _ => LogLevel.Information,
    };

    private static UserId? UserOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new UserId(id) : null;

    private static string? AddressOf(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => null,
        { IsIPv4MappedToIPv6: true } address => address.MapToIPv4().ToString(),
        var address => Cut(address.ToString(), SecurityEvent.ClientAddressMaxLength),
    };

    private static string? PathOf(HttpContext http) => http.GetEndpoint() is not RouteEndpoint endpoint ? null
        : endpoint.Metadata.GetMetadata<RequiresAttribute>() is null ? $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}"
        : http.Request.Path.Value;

    private static string? Cut(string? text, int longest) => text?.Length > longest ? text[..longest] : text;

    [LoggerMessage(LogLevel.Error, "A security event could not be kept, because too many wait to be written")]
    private static partial void LogLost(ILogger logger);
}
