using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Grids;

/// <summary>
/// Reads the area team or region that the address names, or England where it names none, and hands it to the action as a
/// <see cref="GridPlace"/>, the year and quarter as a <see cref="GridPeriod"/>. The answer is 404 when it is outside the actor's scope or
/// the year is not open.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GridRecordAttribute : TypeFilterAttribute<GridRecordFilter>;

/// <summary>The filter behind <see cref="GridRecordAttribute"/>. It runs after the permission.</summary>
public sealed class GridRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var route = http.Request.RouteValues;
        if (await PlaceAsync(route, http.Actor()!, http.RequestAborted) is not { } place
            || (Text(route, "year") is not null && !await SetPeriodAsync(http, route)))
        {
            context.Result = new NotFoundResult();
            return;
        }

        http.Features.Set(place);
        await next();
    }

    private async Task<GridPlace?> PlaceAsync(RouteValueDictionary route, Actor actor, CancellationToken cancellationToken)
    {
        if (Text(route, "team") is { } team)
        {
            return !OrganisationCode.TryParse(team, null, out var code) ? null : await db.AreaTeams
                .AsNoTracking()
                .VisibleTo(actor)
                .Where(row => row.Code == code)
                .Select(row => new GridPlace
                {
                    Level = OrganisationLevel.AreaTeam,
                    Code = row.Code,
                    Name = row.Name + " area team",
                    IsInvented = row.IsInvented,
                })
                .SingleOrDefaultAsync(cancellationToken);
        }

        if (Text(route, "region") is { } region)
        {
            return !OrganisationCode.TryParse(region, null, out var code) ? null : await db.Regions
                .AsNoTracking()
                .VisibleTo(actor)
                .Where(row => row.Code == code)
                .Select(row => new GridPlace
                {
                    Level = OrganisationLevel.Region,
                    Code = row.Code,
                    Name = row.Name,
                    IsInvented = row.IsInvented,
                })
                .SingleOrDefaultAsync(cancellationToken);
        }

        return actor.Role.Level() == OrganisationLevel.National
            ? new GridPlace { Level = OrganisationLevel.National, Code = null, Name = "England", IsInvented = false }
            : null;
    }

    private async Task<bool> SetPeriodAsync(HttpContext http, RouteValueDictionary route)
    {
        Quarter? asked = null;
        if (Text(route, "quarter") is { } text)
        {
            if (!Quarter.TryParse(text, null, out var quarter))
            {
                return false;
            }

            asked = quarter;
        }

        if (!FinancialYear.TryParse(Text(route, "year"), null, out var year)
            || !await db.QuarterMilestones.AnyAsync(row => row.Year == year, http.RequestAborted))
        {
            return false;
        }

        http.Features.Set(new GridPeriod(year, asked));
        return true;
    }

    private static string? Text(RouteValueDictionary route, string key) => route.GetValueOrDefault(key) as string;
}
