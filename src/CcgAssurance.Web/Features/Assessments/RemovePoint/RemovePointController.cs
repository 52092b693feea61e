using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.RemovePoint;

[QuarterRecord]
[PointRecord]
public sealed class RemovePointController(RemovePointQuery query, IValidator<RemovePointForm> validator, RemovePointHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/points/{id:guid}/remove")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        View("RemovePoint", await query.RunAsync(header, id, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/points/{id:guid}/remove")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Remove(QuarterHeader header, Guid id, RemovePointForm form, Actor actor, CancellationToken cancellationToken)
    {
        var page = await query.RunAsync(header, id, cancellationToken);
        return await this.SaveAsync(new FormSave<RemovePointViewModel, RemovePointForm>
        {
            View = "RemovePoint",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, id, cancellationToken),
            PageAddress = AssessmentLinks.RemovePoint(header.Key, id),
            DoneAddress = AssessmentLinks.On(header.Key, page.Focus),
            DoneMessage = "Point removed",
        });
    }
}
