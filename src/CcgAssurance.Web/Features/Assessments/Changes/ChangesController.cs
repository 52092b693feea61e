using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Changes;

[QuarterRecord]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ChangesController(ChangesQuery query, DraftChangesQuery versions) : Controller
{
    // With two versions in the address it compares these, and otherwise the quarter with the one before.
    [HttpGet("/ccgs/{code}/{year}/{quarter}/changes")]
    [Requires(Permission.ViewDrafts, Permission.ViewSharedReports)]
    public async Task<IActionResult> Show(
        QuarterHeader header, int? from, int? to, Actor actor, CancellationToken cancellationToken) => (from, to) switch
        {
            ({ } earlier, { } later) => Page("DraftChanges", await versions.RunAsync(header, earlier, later, cancellationToken)),
            _ => Page("Changes", await query.RunAsync(header, actor, cancellationToken)),
        };

    private IActionResult Page(string view, object? model) => model is null ? NotFound() : View(view, model);
}
