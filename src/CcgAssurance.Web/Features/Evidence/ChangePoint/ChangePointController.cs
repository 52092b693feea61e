using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Evidence.AddPoint;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.ChangePoint;

[QuarterRecord]
public sealed class ChangePointController(ChangePointQuery query, IValidator<PointForm> validator, ChangePointHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/points/{id:guid}")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("ChangePoint", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/points/{id:guid}")]
    [Requires(Permission.AddCcgPoints)]
    public Task<IActionResult> Save(QuarterHeader header, Guid id, PointForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (page, read) => new FormSave<ChangePointViewModel, PointForm>
        {
            View = "ChangePoint",
            Form = form with { Focus = page.Focus },
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.Text!, form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = EvidenceLinks.ChangePoint(header.Key, id),
            DoneAddress = AssessmentLinks.On(header.Key, page.Focus),
            DoneMessage = "Point saved",
        });
}
