using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.List;

[QuarterRecord]
public sealed class ListEvidenceController(ListEvidenceQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(
        QuarterHeader header, string? scope, string? focus, Actor actor, CancellationToken cancellationToken) =>
        View("ListEvidence", await query.RunAsync(header, scope, focus, actor, cancellationToken));
}
