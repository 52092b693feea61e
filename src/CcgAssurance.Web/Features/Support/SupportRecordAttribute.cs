using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support;

/// <summary>
/// Reads the support package that the address names by its number or key and hands it to the action as a <see cref="SupportHeader"/>.
/// The answer is 404 when there is none or when it is outside the actor's scope.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SupportRecordAttribute : TypeFilterAttribute<SupportRecordFilter>;

/// <summary>The filter behind <see cref="SupportRecordAttribute"/>. It runs after the permission and before the form is read.</summary>
public sealed class SupportRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var asked = http.Request.RouteValues["package"] as string;
        var (actor, today) = (http.Actor()!, http.Actor()!.Today);
        var visible = db.SupportPackages.AsNoTracking().VisibleTo(db, actor);
        var named = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? visible.Where(package => package.Number == number)
            : Guid.TryParse(asked, out var id) ? visible.Where(package => package.Id == id) : null;
        var header = named is null
            ? null
            : await named
                .Select(package => new SupportHeader
                {
                    Id = package.Id,
                    Number = package.Number,
                    Ccg = package.CcgCode,
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == package.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                    HasChanged = db.Ccgs.Any(ccg => ccg.Code == package.CcgCode && ccg.HasChanged()),
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
