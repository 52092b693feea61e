using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CcgAssurance.Web.Infrastructure.Notices;

/// <summary>Counts the reader's unread notices for the header of every page, but not for a page that says that something failed.</summary>
public sealed class UnreadNoticesFilter(NoticeBoard board) : IAsyncResultFilter
{
    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult && http.Features.Get<IExceptionHandlerFeature>() is null &&
            http.Actor() is { } actor && actor.May(Permission.SeeWorkQueue))
        {
            http.Features.Set(new UnreadNotices(await board.CountUnreadAsync(actor, http.RequestAborted)));
        }

        await next();
    }
}
