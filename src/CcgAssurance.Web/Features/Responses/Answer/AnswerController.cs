using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Responses.Reply;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Responses.Answer;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class AnswerController(
    AnswerQuery query, ReplyQuery replyQuery, IValidator<AnswerForm> validator, AnswerHandler handler) : Controller
{
    // The group's lead answers here; the area team's lead replies to what was answered.
    [HttpGet("/ccgs/{code}/{year}/{quarter}/response/{id:guid}")]
    [Requires(Permission.AnswerDrafts, Permission.ShareDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.May(Permission.AnswerDrafts))
        {
            return await query.RunAsync(header, id, cancellationToken) is { } page ? View("Answer", page) : NotFound();
        }

        return await replyQuery.RunAsync(header, id, cancellationToken) is { } reply
            ? View("/Features/Responses/Reply/Reply.cshtml", reply)
            : NotFound();
    }

    [HttpPost("/ccgs/{code}/{year}/{quarter}/response/{id:guid}")]
    [Requires(Permission.AnswerDrafts)]
    public Task<IActionResult> Save(QuarterHeader header, Guid id, AnswerForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (page, read) => new FormSave<AnswerViewModel, AnswerForm>
        {
            View = "Answer",
            Form = form,
            Validator = validator,
            IsOpen = page.CanEdit,
            Handle = () => handler.HandleAsync(header.Id, id, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = ResponseLinks.Answer(header.Key, id),
            DoneAddress = DoneAddress(page, form),
            DoneMessage = $"Answer on {page.Row.About} saved",
        });

    // Whoever answers one after the other goes straight on; whoever changed an answer wants to see it among the others.
    private static string DoneAddress(AnswerViewModel page, AnswerForm form) =>
        page is { Stored.Verdict: null, Next: { } next } && form.Verdict is not null
            ? ResponseLinks.Answer(page.Quarter.Key, next)
            : ResponseLinks.Response(page.Quarter.Key);
}
