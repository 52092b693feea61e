using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Meetings.Attendees;

[QuarterRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordMeetings)]
[Route("/ccgs/{code}/{year}/{quarter}/meeting/attendees")]
public sealed class AttendeesController(PartPages<QuarterlyAssessment, MeetingAttendee, AttendeeForm> pages) : Controller
{
    [HttpGet("add")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(QuarterHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("add")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        QuarterHeader header, [FromRoute] Guid? id, AttendeeForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    [HttpGet("{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    internal static Part<QuarterlyAssessment, MeetingAttendee, AttendeeForm> PartOf(QuarterHeader header) => new()
    {
        Of = header,
        Home = _ => new PartHome(MeetingLinks.Meeting(header.Key), "the meeting"),
        Name = "attendee",
        IsOpen = (quarter, _) => quarter.Stage.IsOpenForDrafting(),
        Rows = quarter => quarter.Attendees,
        StandsAlone = true,
        ToForm = AttendeeForm.Of,
        Add = (quarter, form, _) => quarter.AddAttendee(form.ToAnswers()),
        Change = (quarter, id, form, _) => quarter.ChangeAttendee(id, form.ToAnswers()),
        Remove = (quarter, id) => quarter.RemoveAttendee(id),
    };
}
