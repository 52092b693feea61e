using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Meetings.RecordUndertaking;

[QuarterRecord]
public sealed class RecordUndertakingController(RecordUndertakingQuery query, IValidator<RecordUndertakingForm> validator, RecordUndertakingHandler handler) : Controller
{
    private const string New = "/ccgs/{code}/{year}/{quarter}/meeting/undertakings/add";
    private const string Known = "/ccgs/{code}/{year}/{quarter}/meeting/undertakings/{id:guid}";

    [HttpGet(New)]
    [HttpGet(Known)]
    [Requires(Permission.RecordMeetings)]
    public async Task<IActionResult> Show(QuarterHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RecordUndertaking", page) : NotFound();

    [HttpPost(New)]
    [HttpPost(Known)]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> Save(QuarterHeader header, [FromRoute] Guid? id, RecordUndertakingForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (page, read) => new FormSave<RecordUndertakingViewModel, RecordUndertakingForm>
        {
            View = "RecordUndertaking",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = page.Address,
            DoneAddress = MeetingLinks.Meeting(header.Key),
            DoneMessage = id is null ? "Undertaking added" : "Undertaking saved",
        });
}
