using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Meetings.RemoveMeetingRecord;

[QuarterRecord]
public sealed class RemoveMeetingRecordController(
    RemoveMeetingRecordQuery query, IValidator<ButtonForm> validator, RemoveMeetingRecordHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/meeting/attendees/{id:guid}/remove")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> ShowAttendee(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        ShowAsync(header, MeetingPart.Attendee, id, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/meeting/attendees/{id:guid}/remove")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> RemoveAttendee(
        QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        RemoveAsync(header, MeetingPart.Attendee, id, form, actor, cancellationToken);

    [HttpGet("/ccgs/{code}/{year}/{quarter}/meeting/undertakings/{id:guid}/remove")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> ShowUndertaking(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        ShowAsync(header, MeetingPart.Undertaking, id, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/meeting/undertakings/{id:guid}/remove")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> RemoveUndertaking(
        QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        RemoveAsync(header, MeetingPart.Undertaking, id, form, actor, cancellationToken);

    [HttpGet("/ccgs/{code}/{year}/{quarter}/meeting/contacts/{id:guid}/remove")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> ShowContact(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        ShowAsync(header, MeetingPart.Contact, id, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/meeting/contacts/{id:guid}/remove")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> RemoveContact(
        QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        RemoveAsync(header, MeetingPart.Contact, id, form, actor, cancellationToken);

    private async Task<IActionResult> ShowAsync(QuarterHeader header, MeetingPart part, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, part, id, cancellationToken) is { } page ? View("RemoveMeetingRecord", page) : NotFound();

    private Task<IActionResult> RemoveAsync(
        QuarterHeader header, MeetingPart part, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, part, id, cancellationToken), (known, read) => new FormSave<RemoveMeetingRecordViewModel, ButtonForm>
        {
            View = "RemoveMeetingRecord",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, part, id, form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = MeetingLinks.Meeting(header.Key),
            DoneAddress = MeetingLinks.Meeting(header.Key),
            DoneMessage = known.DoneMessage,
        });
}
