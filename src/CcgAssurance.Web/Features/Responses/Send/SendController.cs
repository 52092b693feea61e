using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Responses.Send;

[QuarterRecord]
public sealed class SendController(SendQuery query, IValidator<ButtonForm> validator, SendResponseHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/response/send")]
    [Requires(Permission.AnswerDrafts)]
    public async Task<IActionResult> Check(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Send", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/response/send")]
    [Requires(Permission.AnswerDrafts)]
    public Task<IActionResult> Send(QuarterHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<SendViewModel, ButtonForm>
        {
            View = "Send",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage == AssessmentStage.SharedWithCcg,
            Handle = () => handler.HandleAsync(header.Id, form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = ResponseLinks.SendResponse(header.Key),
            DoneAddress = ResponseLinks.Response(header.Key),
            DoneMessage = "Answer sent to the area team",
        });
}
