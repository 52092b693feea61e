using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Publication.RemoveForum;

[QuarterRecord]
public sealed class RemoveForumController(RemoveForumQuery query, IValidator<ButtonForm> validator, RemoveForumHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/forums/{id:guid}/remove")]
    [Requires(Permission.RecordForums)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RemoveForum", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/forums/{id:guid}/remove")]
    [Requires(Permission.RecordForums)]
    public Task<IActionResult> Remove(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (_, read) => new FormSave<RemoveForumViewModel, ButtonForm>
        {
            View = "RemoveForum",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage >= AssessmentStage.Final,
            Handle = () => handler.HandleAsync(header.Id, id, form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = PublicationLinks.RemoveForum(header.Key, id),
            DoneAddress = AssessmentLinks.Overview(header.Key),
            DoneMessage = "Public forum removed",
        });
}
