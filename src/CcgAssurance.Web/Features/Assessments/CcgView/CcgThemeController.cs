using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.CcgView;

[QuarterRecord]
public sealed class CcgThemeController(CcgFocusQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/themes/{theme}")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(QuarterHeader header, string theme, Actor actor, CancellationToken cancellationToken) =>
        View(CcgFocus.View, await query.RunAsync(header, Focus.On(header.Framework.FindTheme(theme)!.Theme), actor, cancellationToken));
}
