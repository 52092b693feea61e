using System.Globalization;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using CcgAssurance.Data.Security;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.RateLimiting;

namespace CcgAssurance.Web.Infrastructure.Limits;

/// <summary>Counts what is limited, with the framework's rate limiter: for each account and for each network address.</summary>
public static class RateLimits
{
    // The first half of an address of the newer kind is a network; its owner chooses the rest at will.
    private const int NetworkBytes = 8;

    /// <summary>Adds the limits of the settings.</summary>
    public static void AddRateLimits(this IServiceCollection services, LimitSettings settings) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = SayWhenAsync;

        // The account first, so that whoever is refused for it does not use up what others have at the same address.
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, LimitKey>(
                context => PartitionOf(context, AccountOf(context), settings, limit => limit.PerAccount)),
            PartitionedRateLimiter.Create<HttpContext, LimitKey>(
                context => PartitionOf(context, AddressOf(context), settings, limit => limit.PerAddress)));
    });

    /// <summary>Counts, and refuses what is too much. It stands behind routing and log-in, which say what is done and by whom.</summary>
    public static void UseRateLimits(this IApplicationBuilder app)
    {
        app.Use(ReadAccountAsync);
        app.UseRateLimiter();
    }

    private static RateLimitPartition<LimitKey> PartitionOf(
        HttpContext context, string? who, LimitSettings settings, Func<UseLimit, int> most)
    {
        if (who is null || LimitOf(context) is not { Use: var use })
        {
            return RateLimitPartition.GetNoLimiter(default(LimitKey));
        }

        var limit = settings.Limits[use];
        return RateLimitPartition.GetFixedWindowLimiter(new LimitKey(use, who), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = most(limit),
            Window = TimeSpan.FromMinutes(limit.Minutes),
        });
    }

    private static LimitedAttribute? LimitOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<LimitedAttribute>();

    private static string? AccountOf(HttpContext context) =>
        context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user ? user
        : context.Features.Get<TriedAccount>() is { } tried ? $"{tried.Name} {AddressOf(context)}"
        : null;

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } address => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        var address => address.ToString(),
    };

    // The limiter itself cannot wait for a form to arrive.
    private static async Task ReadAccountAsync(HttpContext context, RequestDelegate next)
    {
        if (LimitOf(context) is { AccountField: { } field } && context.Request.HasFormContentType)
        {
            try
            {
                var form = await context.Request.ReadFormAsync(context.RequestAborted);
                context.Features.Set(new TriedAccount(form[field].ToString().Trim().ToUpperInvariant()));
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
            {
                // The page says so itself, in its own words.
            }
        }

        await next(context);
    }

    private static ValueTask SayWhenAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : TimeSpan.FromMinutes(1);
        rejected.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        rejected.HttpContext.RequestServices.GetRequiredService<SecurityLog>().Note(
            rejected.HttpContext, SecurityEventKind.LimitReached, detail: LimitOf(rejected.HttpContext)?.Use.DisplayText());
        return ValueTask.CompletedTask;
    }

    private readonly record struct LimitKey(LimitedUse Use, string Who);

    private sealed record TriedAccount(string Name);
}
