using CcgAssurance.Data.Security;
using CcgAssurance.Web.Infrastructure.Limits;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Notes of every page that needs a permission whether somebody was refused there, and what was downloaded: from the answer, so that no
/// page has to think of it.
/// </summary>
public static class SecurityTrail
{
    /// <summary>Looks at the answer. It stands behind the log-in and around everything that may refuse.</summary>
    public static async Task NoteAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var asked = context.GetEndpoint();
        await next(context);
        if (context.User.Identity?.IsAuthenticated == true && asked?.Metadata.GetMetadata<RequiresAttribute>() is not null &&
            KindOf(asked, context.Response.StatusCode) is { } kind)
        {
            context.RequestServices.GetRequiredService<SecurityLog>().Note(context, kind, detail: DetailOf(context.Response.StatusCode));
        }
    }

    private static SecurityEventKind? KindOf(Endpoint asked, int status) => status switch
    {
        StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound => SecurityEventKind.AccessDenied,
        StatusCodes.Status200OK => asked.Metadata.GetMetadata<LimitedAttribute>()?.Use switch
        {
            LimitedUse.Download => SecurityEventKind.Downloaded,
            LimitedUse.Export => SecurityEventKind.Exported,
            _ => null,
        },
        _ => null,
    };

    private static string? DetailOf(int status) => status switch
    {
        StatusCodes.Status403Forbidden => "Not allowed for the role",
        StatusCodes.Status404NotFound => "Not there, or of another organisation",
        _ => null,
    };
}
