using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>
/// Looks for the evidence that the address names within its quarter. The answer is 404 when there is none or when the actor
/// may not know of it, and 403 when the page would change what the other side provided.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EvidenceRecordAttribute : TypeFilterAttribute<EvidenceRecordFilter>
{
    /// <summary>Guards an action that only reads.</summary>
    public EvidenceRecordAttribute() => Arguments = [false];

    /// <summary>Whether the action changes or removes the evidence.</summary>
    public bool ToChange
    {
        get => Arguments is [true];
        set => Arguments = [value];
    }
}

/// <summary>
/// The filter behind <see cref="EvidenceRecordAttribute"/>. It runs after that of the quarter, and after the form is read, so
/// that what was typed about evidence that is gone can be given back.
/// </summary>
public sealed class EvidenceRecordFilter(AssuranceDbContext db, bool toChange) : IAsyncActionFilter
{
    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        var (quarter, actor) = (http.Features.GetRequiredFeature<QuarterHeader>(), http.Actor()!);
        var id = Guid.Parse((string)http.Request.RouteValues["id"]!);
        var owner = await db.EvidenceItems
            .AsNoTracking()
            .VisibleTo(actor)
            .Where(item => item.Id == id && item.AssessmentId == quarter.Id)
            .Select(item => new { item.Organisation })
            .SingleOrDefaultAsync(http.RequestAborted);
        if (owner is null)
        {
            context.Result = new NotFoundResult();
        }
        else if (toChange && owner.Organisation != actor.WorksFor(quarter.Key.Ccg))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
        else
        {
            await next();
        }
    }
}
