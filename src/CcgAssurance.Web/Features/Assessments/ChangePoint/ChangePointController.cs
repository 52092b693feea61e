using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Assessments.CcgView;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.ChangePoint;

[QuarterRecord]
[PointRecord]
public sealed class ChangePointController(ChangePointQuery query, IValidator<PointForm> validator, ChangePointHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/points/{id:guid}")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        View("ChangePoint", await query.RunAsync(header, id, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/points/{id:guid}")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Save(QuarterHeader header, Guid id, PointForm form, Actor actor, CancellationToken cancellationToken)
    {
        var page = await query.RunAsync(header, id, cancellationToken);
        return await this.SaveAsync(new FormSave<ChangePointViewModel, PointForm>
        {
            View = "ChangePoint",
            Form = form with { Focus = page.Focus },
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.Text!, form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, id, cancellationToken),
            PageAddress = AssessmentLinks.ChangePoint(header.Key, id),
            DoneAddress = AssessmentLinks.On(header.Key, page.Focus),
            DoneMessage = "Point saved",
        });
    }
}
