using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.RemovePoint;

[QuarterRecord]
public sealed class RemovePointController(RemovePointQuery query, IValidator<ButtonForm> validator, RemovePointHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/points/{id:guid}/remove")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RemovePoint", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/points/{id:guid}/remove")]
    [Requires(Permission.AddCcgPoints)]
    public Task<IActionResult> Remove(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (page, read) => new FormSave<RemovePointViewModel, ButtonForm>
        {
            View = "RemovePoint",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = EvidenceLinks.RemovePoint(header.Key, id),
            DoneAddress = AssessmentLinks.On(header.Key, page.Focus),
            DoneMessage = "Point removed",
        });
}
