using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>
/// Reads the case that the address names by its number or key and hands it to the action as an <see cref="InterventionHeader"/>. The
/// answer is 404 when there is none, when it is outside the actor's scope, and for whoever only reviews it or has a direction in it,
/// unless the page is theirs too.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterventionRecordAttribute : TypeFilterAttribute<InterventionRecordFilter>
{
    private readonly bool _alsoForOthers;

    /// <summary>Whether named peers, and groups that a direction is to, reach the page too.</summary>
    public bool AlsoForOthers
    {
        get => _alsoForOthers;
        init => (_alsoForOthers, Arguments) = (value, [value]);
    }

    public InterventionRecordAttribute() => Arguments = [false];
}

/// <summary>
/// The filter behind <see cref="InterventionRecordAttribute"/>. It runs after the permission and before the form is read.
/// </summary>
public sealed class InterventionRecordFilter(AssuranceDbContext db, bool alsoForOthers) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var asked = http.Request.RouteValues["intervention"] as string;
        var actor = http.Actor()!;
        var (today, user) = (actor.Today, actor.UserId);
        var (all, own) = (db.Interventions.AsNoTracking(), db.Interventions.OwnTo(db, actor));
        var visible = alsoForOthers ? all.VisibleTo(db, actor) : all.OwnTo(db, actor);
        var named = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? visible.Where(row => row.Number == number)
            : Guid.TryParse(asked, out var id) ? visible.Where(row => row.Id == id) : null;
        var header = named is null
            ? null
            : await named
                .Select(row => new InterventionHeader
                {
                    Id = row.Id,
                    Number = row.Number,
                    Ccg = row.CcgCode,
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == row.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                    HasChanged = db.Ccgs.Any(ccg => ccg.Code == row.CcgCode && ccg.HasChanged()),
                    IsOwn = own.Any(mine => mine.Id == row.Id),
                    IsPeer = row.Reviewers.Any(peer => peer.UserId == user && peer.RemovedOn == null && peer.ConcludedAt == null),
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
