using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Lets a form with a file be somewhat larger than the largest file, so that a file that is too large still gets its
/// message on the page. What is larger than that gets a page of its own under 413: it is read and thrown away first,
/// because a browser that is still sending does not listen to an answer.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>The largest form whose fields are read, in bytes.</summary>
    public const long LargestRead = 25 * 1024 * 1024;

    private const long LargestThrownAway = 200 * 1024 * 1024;

    // Before the check of the form's token, which reads the form, and after the permissions.
    private const int BeforeAntiforgery = 900;

    /// <inheritdoc />
    public int Order => BeforeAntiforgery;

    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (request.ContentLength is not { } length || length <= LargestRead)
        {
            return;
        }

        if (length <= LargestThrownAway)
        {
            if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            {
                limit.MaxRequestBodySize = LargestThrownAway;
            }

            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        }

        // The error page is an action too, and would look for answers in the form that is gone.
        request.ContentType = null;
        context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
