using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>
/// Reads the authorisation condition that the address names and hands it to the action as a <see cref="ConditionHeader"/>.
/// The answer is 404 when there is none or when it is outside the actor's scope.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConditionRecordAttribute : TypeFilterAttribute<ConditionRecordFilter>;

/// <summary>The filter behind <see cref="ConditionRecordAttribute"/>. It runs after the permission and before the form is read.</summary>
public sealed class ConditionRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var today = http.Actor()!.Today;
        var asked = http.Request.RouteValues["number"] as string;
        var header = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await db.AuthorisationConditions
                .AsNoTracking()
                .VisibleTo(db, http.Actor()!)
                .Where(condition => condition.Number == number)
                .Select(condition => new ConditionHeader
                {
                    Number = condition.Number,
                    Ccg = condition.CcgCode,
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == condition.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                })
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
}
