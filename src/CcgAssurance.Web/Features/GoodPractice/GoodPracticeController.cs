using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.GoodPractice;

public sealed class GoodPracticeController(GoodPracticeQuery query) : Controller
{
    [HttpGet("/good-practice")]
    [Requires(Permission.ListCcgs)]
    public async Task<IActionResult> Show(GoodPracticeFilter filter, CancellationToken cancellationToken) =>
        View("GoodPractice", await query.RunAsync(filter, cancellationToken));
}
