using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Meetings.RecordMeeting;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class RecordMeetingController(
    RecordMeetingQuery query, IValidator<RecordMeetingForm> validator, RecordMeetingHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/meeting/edit")]
    [Requires(Permission.RecordMeetings)]
    public async Task<IActionResult> Show(QuarterHeader header, CancellationToken cancellationToken) =>
        View("RecordMeeting", await query.RunAsync(header, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/meeting/edit")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> Save(QuarterHeader header, RecordMeetingForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<RecordMeetingViewModel, RecordMeetingForm>
        {
            View = "RecordMeeting",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, cancellationToken),
            PageAddress = MeetingLinks.EditMeeting(header.Key),
            DoneAddress = MeetingLinks.Meeting(header.Key),
            DoneMessage = "Meeting saved",
        });
}
