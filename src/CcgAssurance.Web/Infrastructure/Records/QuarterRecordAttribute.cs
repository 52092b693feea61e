using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>
/// Reads the quarterly assessment that the address names and hands it to the action as a <see cref="QuarterHeader"/>. The
/// answer is 404 when there is none, when it is outside the actor's scope, or when its framework has no such domain or theme.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QuarterRecordAttribute : TypeFilterAttribute<QuarterRecordFilter>;

/// <summary>The filter behind <see cref="QuarterRecordAttribute"/>. It runs after the permission and before the form is read.</summary>
public sealed class QuarterRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var header = await FindAsync(http.Request.RouteValues, http.Actor()!, http.RequestAborted);
        if (header is null || !HasDomain(header.Framework, http.Request.RouteValues)
            || !HasTheme(header.Framework, http.Request.RouteValues))
        {
            context.Result = new NotFoundResult();
            return;
        }

        http.Features.Set(header);
        http.Features.Set<IRecordHeader>(header);
        await next();
    }

    private async Task<QuarterHeader?> FindAsync(RouteValueDictionary route, Actor actor, CancellationToken cancellationToken)
    {
        if (!OrganisationCode.TryParse(Text(route, "code"), null, out var code) ||
            !FinancialYear.TryParse(Text(route, "year"), null, out var year) ||
            !Quarter.TryParse(Text(route, "quarter"), null, out var quarter))
        {
            return null;
        }

        return await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(assessment => assessment.CcgCode == code && assessment.Year == year && assessment.Quarter == quarter)
            .ToHeaders(db)
            .SingleOrDefaultAsync(cancellationToken);
    }

    private static bool HasDomain(FrameworkVersion framework, RouteValueDictionary route) =>
        Text(route, "domain") is not { } text ||
        (DomainNumber.TryParse(text, null, out var number) && framework.Domains.Any(domain => domain.Number == number));

    private static bool HasTheme(FrameworkVersion framework, RouteValueDictionary route) =>
        Text(route, "theme") is not { } slug || framework.FindTheme(slug) is not null;

    private static string? Text(RouteValueDictionary route, string key) => route.GetValueOrDefault(key) as string;
}
