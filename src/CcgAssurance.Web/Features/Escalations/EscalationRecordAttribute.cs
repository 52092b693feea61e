using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>
/// Reads the escalation that the address names by its number or key and hands it to the action as an <see cref="EscalationHeader"/>.
/// The answer is 404 when there is none or when it is outside the actor's scope.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EscalationRecordAttribute : TypeFilterAttribute<EscalationRecordFilter>;

/// <summary>The filter behind <see cref="EscalationRecordAttribute"/>. It runs after the permission and before the form is read.</summary>
public sealed class EscalationRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var asked = http.Request.RouteValues["escalation"] as string;
        var (actor, today) = (http.Actor()!, http.Actor()!.Today);
        var visible = db.Escalations.AsNoTracking().VisibleTo(db, actor);
        var named = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? visible.Where(escalation => escalation.Number == number)
            : Guid.TryParse(asked, out var id) ? visible.Where(escalation => escalation.Id == id) : null;
        var header = named is null
            ? null
            : await named
                .Select(escalation => new EscalationHeader
                {
                    Id = escalation.Id,
                    Number = escalation.Number,
                    Ccg = escalation.CcgCode,
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == escalation.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                    HasChanged = db.Ccgs.Any(ccg => ccg.Code == escalation.CcgCode && ccg.HasChanged()),
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
