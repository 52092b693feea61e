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

namespace CcgAssurance.Web.Features.Meetings.Contacts;

[QuarterRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordMeetings)]
[Route("/ccgs/{code}/{year}/{quarter}/meeting/contacts")]
public sealed class ContactsController(PartPages<QuarterlyAssessment, AssuranceMeeting, ContactForm> pages) : Controller
{
    [HttpGet("add")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(QuarterHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("add")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        QuarterHeader header, [FromRoute] Guid? id, ContactForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    [HttpGet("{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    internal static Part<QuarterlyAssessment, AssuranceMeeting, ContactForm> PartOf(QuarterHeader header) => new()
    {
        Of = header,
        Home = _ => new PartHome(MeetingLinks.Meeting(header.Key), "the meeting"),
        Name = "meeting or contact",
        AddHeading = "Add another meeting or contact",
        IsOpen = (quarter, _) => quarter.Stage.IsOpenForDrafting(),
        Rows = quarter => quarter.Meetings,
        StandsAlone = true,
        IsOne = meeting => !meeting.Kind.IsOfTheQuarter(),
        ToForm = ContactForm.Of,
        Add = (quarter, form, _) => quarter.AddContact(form.ToAnswers()),
        Change = (quarter, id, form, _) => quarter.ChangeContact(id, form.ToAnswers()),
        Remove = (quarter, id) => quarter.RemoveContact(id),
    };
}
