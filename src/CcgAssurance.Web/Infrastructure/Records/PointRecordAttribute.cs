using CcgAssurance.Data;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Looks for the point that the address names within its quarter. The answer is 404 when there is none.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PointRecordAttribute : TypeFilterAttribute<PointRecordFilter>
{
    // After the filter of the quarter, whose header it reads.
    private const int AfterQuarter = 1;

    /// <summary>Guards every action of a controller.</summary>
    public PointRecordAttribute() => Order = AfterQuarter;
}

/// <summary>The filter behind <see cref="PointRecordAttribute"/>.</summary>
public sealed class PointRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var quarter = http.Features.GetRequiredFeature<QuarterHeader>();
        var id = Guid.Parse((string)http.Request.RouteValues["id"]!);
        if (await db.CcgPoints.AnyAsync(point => point.Id == id && point.AssessmentId == quarter.Id, http.RequestAborted))
        {
            await next();
        }
        else
        {
            context.Result = new NotFoundResult();
        }
    }
}
