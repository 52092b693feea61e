using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>
/// Reads the request that the address names by its number or key and hands it to the action as a <see cref="RequestHeader"/>.
/// The answer is 404 when there is none or when it is outside the actor's scope.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequestRecordAttribute : TypeFilterAttribute<RequestRecordFilter>;

/// <summary>The filter behind <see cref="RequestRecordAttribute"/>. It runs after the permission and before the form is read.</summary>
public sealed class RequestRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var asked = http.Request.RouteValues["request"] as string;
        var (actor, today) = (http.Actor()!, http.Actor()!.Today);
        var visible = db.InformationRequests.AsNoTracking().VisibleTo(db, actor);
        var named = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? visible.Where(request => request.Number == number)
            : Guid.TryParse(asked, out var id) ? visible.Where(request => request.Id == id) : null;
        var header = named is null
            ? null
            : await named
                .Select(request => new RequestHeader
                {
                    Id = request.Id,
                    Number = request.Number,
                    Ccg = request.CcgCode,
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == request.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                    HasChanged = db.Ccgs.Any(ccg => ccg.Code == request.CcgCode && ccg.HasChanged()),
                })
                .SingleOrDefaultAsync(http.RequestAborted);
        if (header is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        http.Features.Set(header);
        http.Features.Set<IRecordHeader>(header);
        await next();
    }
}
