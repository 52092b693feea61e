using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Responses.Show;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class ResponseController(
    ResponseQuery query, IValidator<CommentForm> validator, CommentOnDraftHandler commentHandler, AgreeToRestHandler agreeHandler)
    : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/response")]
    [Requires(Permission.ViewResponses)]
    public async Task<IActionResult> Show(QuarterHeader header, int? draft, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, draft, actor, cancellationToken) is { } page ? View("Response", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/response/comments")]
    [Requires(Permission.CommentOnDrafts)]
    public Task<IActionResult> Comment(QuarterHeader header, CommentForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ResponseViewModel, CommentForm>
        {
            View = "Response",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage == AssessmentStage.SharedWithCcg,
            Handle = () => commentHandler.HandleAsync(header.Id, form.Text.OrStandIn(), form.Seen, actor, cancellationToken),
            Read = () => ReadAsync(header, actor, cancellationToken),
            PageAddress = ResponseLinks.Response(header.Key),
            DoneAddress = ResponseLinks.Response(header.Key),
            DoneMessage = "Comment added",
        });

    [HttpPost("/ccgs/{code}/{year}/{quarter}/response/agree")]
    [Requires(Permission.AnswerDrafts)]
    public Task<IActionResult> AgreeToRest(QuarterHeader header, CommentForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ResponseViewModel, CommentForm>
        {
            View = "Response",
            Form = form,
            Validator = CommentFormValidator.ForAgreeing(),
            IsOpen = header.Stage == AssessmentStage.SharedWithCcg,
            Handle = () => agreeHandler.HandleAsync(header.Id, form.Seen, actor, cancellationToken),
            Read = () => ReadAsync(header, actor, cancellationToken),
            PageAddress = ResponseLinks.Response(header.Key),
            DoneAddress = ResponseLinks.Response(header.Key),
            ButtonDone = "agreed to",
            DoneMessage = "Agreed to the rest. Nothing has been sent yet",
        });

    private async Task<ResponseViewModel> ReadAsync(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        (await query.RunAsync(header, draft: null, actor, cancellationToken))!;
}
