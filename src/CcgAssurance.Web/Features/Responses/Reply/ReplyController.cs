using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Responses.Reply;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class ReplyController(ReplyQuery query, IValidator<ReplyForm> validator, ReplyHandler handler) : Controller
{
    [HttpPost("/ccgs/{code}/{year}/{quarter}/response/{id:guid}/reply")]
    [Requires(Permission.ShareDrafts)]
    public Task<IActionResult> Save(QuarterHeader header, Guid id, ReplyForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (page, read) => new FormSave<ReplyViewModel, ReplyForm>
        {
            View = "Reply",
            Form = form,
            Validator = validator,
            IsOpen = page.CanEdit,
            Handle = () => handler.HandleAsync(
                header.Id, id, form.Reply.OrStandIn(), form.ReplyReason.OrStandIn(), form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = ResponseLinks.Answer(header.Key, id),
            DoneAddress = ResponseLinks.Response(header.Key),
            DoneMessage = $"Reply on {page.Row.About} saved",
        });
}
