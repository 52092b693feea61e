using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.RecordAttendee;

[QuarterRecord]
public sealed class RecordAttendeeController(RecordAttendeeQuery query, IValidator<RecordAttendeeForm> validator, RecordAttendeeHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/meeting/attendees/add")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> ShowNew(QuarterHeader header, CancellationToken cancellationToken) => ShowAsync(header, null, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/meeting/attendees/add")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> Add(QuarterHeader header, RecordAttendeeForm form, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(header, null, form, actor, cancellationToken);

    [HttpGet("/ccgs/{code}/{year}/{quarter}/meeting/attendees/{id:guid}")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) => ShowAsync(header, id, cancellationToken);

    [HttpPost("/ccgs/{code}/{year}/{quarter}/meeting/attendees/{id:guid}")]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> Save(QuarterHeader header, Guid id, RecordAttendeeForm form, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(header, id, form, actor, cancellationToken);

    private async Task<IActionResult> ShowAsync(QuarterHeader header, Guid? id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RecordAttendee", page) : NotFound();

    private async Task<IActionResult> SaveAsync(
        QuarterHeader header, Guid? id, RecordAttendeeForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (await query.RunAsync(header, id, cancellationToken) is not { } known)
        {
            return NotFound();
        }

        return await this.SaveAsync(new FormSave<RecordAttendeeViewModel, RecordAttendeeForm>
        {
            View = "RecordAttendee",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = async () => await query.RunAsync(header, id, cancellationToken) ?? known,
            PageAddress = known.Address,
            DoneAddress = AssessmentLinks.Meeting(header.Key),
            DoneMessage = id is null ? "Attendee added" : "Attendee saved",
        });
    }
}
