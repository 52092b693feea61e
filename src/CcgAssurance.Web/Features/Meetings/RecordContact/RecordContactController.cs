using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Meetings.RecordContact;

[QuarterRecord]
public sealed class RecordContactController(RecordContactQuery query, IValidator<RecordContactForm> validator, RecordContactHandler handler) : Controller
{
    private const string New = "/ccgs/{code}/{year}/{quarter}/meeting/contacts/add";
    private const string Known = "/ccgs/{code}/{year}/{quarter}/meeting/contacts/{id:guid}";

    [HttpGet(New)]
    [HttpGet(Known)]
    [Requires(Permission.RecordMeetings)]
    public async Task<IActionResult> Show(QuarterHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } page ? View("RecordContact", page) : NotFound();

    [HttpPost(New)]
    [HttpPost(Known)]
    [Requires(Permission.RecordMeetings)]
    public Task<IActionResult> Save(QuarterHeader header, [FromRoute] Guid? id, RecordContactForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveFoundAsync(() => query.RunAsync(header, id, cancellationToken), (page, read) => new FormSave<RecordContactViewModel, RecordContactForm>
        {
            View = "RecordContact",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, id, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = page.Address,
            DoneAddress = MeetingLinks.Meeting(header.Key),
            DoneMessage = id is null ? "Contact added" : "Contact saved",
        });
}
