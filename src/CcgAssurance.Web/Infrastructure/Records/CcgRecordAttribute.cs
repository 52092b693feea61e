using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>
/// Reads the clinical commissioning group that the address names and hands it to the action as a <see cref="CcgHeader"/>.
/// The answer is 404 when there is none, when it is outside the actor's scope, or when there is no such office.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CcgRecordAttribute : TypeFilterAttribute<CcgRecordFilter>;

/// <summary>The filter behind <see cref="CcgRecordAttribute"/>. It runs after the permission and before the form is read.</summary>
public sealed class CcgRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var route = http.Request.RouteValues;
        var today = http.Actor()!.Today;
        var header = HasOffice(route) && OrganisationCode.TryParse(route.GetValueOrDefault("code") as string, null, out var code)
            ? await db.Ccgs
                .AsNoTracking()
                .VisibleTo(http.Actor()!)
                .Where(ccg => ccg.Code == code)
                .Select(ccg => new CcgHeader { Code = ccg.Code, Name = ccg.NameOn(today), HasChanged = ccg.HasChanged() })
                .SingleOrDefaultAsync(http.RequestAborted)
            : null;
        if (header is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        http.Features.Set(header);
        http.Features.Set<IRecordHeader>(header);
        await next();
    }

    private static bool HasOffice(RouteValueDictionary route) =>
        route.GetValueOrDefault("office") is not string slug || OfficeText.Find(slug) is not null;
}
