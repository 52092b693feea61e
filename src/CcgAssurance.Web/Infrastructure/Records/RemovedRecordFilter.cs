using CcgAssurance.Data;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>
/// Gives back what was typed about a part of a record that somebody removed meanwhile. The action answers 404, as for a
/// part that never was; where the history knows of the removal, this makes it 409 and says who removed it.
/// </summary>
public sealed class RemovedRecordFilter(AssuranceDbContext db) : IAsyncActionFilter
{
    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Result is NotFoundResult &&
            context.Controller is Controller controller &&
            context.ActionArguments.Values.OfType<IRecordForm>().SingleOrDefault() is { } form &&
            context.HttpContext.Features.Get<IRecordHeader>() is { } header &&
            await RemovalAsync(context.HttpContext, header.Record) is { } removal)
        {
            controller.Response.StatusCode = StatusCodes.Status409Conflict;
            executed.Result = controller.View("Removed", new RemovedViewModel
            {
                Caption = header.Caption,
                KeepAddress = header.Address,
                RemovedBy = removal.UserName,
                RemovedAt = removal.At,
                Form = form,
            });
        }
    }

    // Of what was confidential a stranger must not even learn that it was removed.
    private async Task<AuditEntry?> RemovalAsync(HttpContext http, RecordKey record)
    {
        if (!Guid.TryParse(http.Request.RouteValues["id"] as string, out var id))
        {
            return null;
        }

        var (part, organisation) = (id.ToString(), http.Actor()!.Organisation);
        return await db.AuditEntries
            .AsNoTracking()
            .Where(entry => entry.RecordKind == record.Kind && entry.RecordId == record.Id)
            .Where(entry => entry.PartId == part && entry.Change == AuditChange.Removed)
            .Where(entry => !entry.IsConfidential || entry.Organisation == organisation)
            .OrderBy(entry => entry.Id)
            .FirstOrDefaultAsync(http.RequestAborted);
    }
}
