using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Publication.RecordForum;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class RecordForumController(RecordForumQuery query, IValidator<RecordForumForm> validator, RecordForumHandler handler) : Controller
{
    private const string New = "/ccgs/{code}/{year}/{quarter}/forums/add";
    private const string Known = "/ccgs/{code}/{year}/{quarter}/forums/{id:guid}";

    [HttpGet(New)]
    [HttpGet(Known)]
    [Requires(Permission.RecordForums)]
    public async Task<IActionResult> Show(QuarterHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RecordForum", page) : NotFound();

    [HttpPost(New)]
    [HttpPost(Known)]
    [Requires(Permission.RecordForums)]
    public Task<IActionResult> Save(QuarterHeader header, [FromRoute] Guid? id, RecordForumForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (page, read) => new FormSave<RecordForumViewModel, RecordForumForm>
        {
            View = "RecordForum",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage >= AssessmentStage.Final,
            Handle = () => handler.HandleAsync(header.Id, id, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = page.Address,
            DoneAddress = AssessmentLinks.Overview(header.Key),
            DoneMessage = id is null ? "Public forum added" : "Public forum saved",
        });
}
