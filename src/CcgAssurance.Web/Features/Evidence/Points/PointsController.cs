using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.Points;

/// <summary>Changes and removes points; one is added on the page of the domain or theme that it is about.</summary>
[QuarterRecord]
[KeepsWorkingCopy]
[Requires(Permission.AddCcgPoints)]
[Route("/ccgs/{code}/{year}/{quarter}/points/{id:guid}")]
public sealed class PointsController(PartPages<QuarterlyAssessment, CcgPoint, PointForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(QuarterHeader header, Guid id, PointForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    [HttpGet("remove")]
    public Task<IActionResult> AskToRemove(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("remove")]
    public Task<IActionResult> Remove(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    internal static Part<QuarterlyAssessment, CcgPoint, PointForm> PartOf(QuarterHeader header) => new()
    {
        Of = header,
        Home = point => new PartHome(AssessmentLinks.On(header.Key, point!.Focus), FocusText.Of(point.Focus)),
        Name = "point",
        ChangeHeading = _ => "Change your point",
        IsOpen = (quarter, _) => quarter.Stage.IsOpenForDrafting(),
        Rows = quarter => quarter.Points,
        StandsAlone = true,
        ToForm = PointForm.Of,
        Change = (quarter, id, form, _) => quarter.ChangePoint(id, form.Text.OrStandIn()),
        Remove = (quarter, id) => quarter.RemovePoint(id),
    };
}
