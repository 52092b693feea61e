using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Responses.Section;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class SectionController(SectionQuery query, IValidator<SectionForm> validator, SectionHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/response/on/{focus}")]
    [Requires(Permission.AnswerDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, string focus, CancellationToken cancellationToken) =>
        await query.RunAsync(header, focus, cancellationToken) is { } page ? View("Section", page) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/{quarter}/response/on/{focus}")]
    [Requires(Permission.AnswerDrafts)]
    public Task<IActionResult> Save(
        QuarterHeader header, string focus, SectionForm form, Actor actor, CancellationToken cancellationToken)
    {
        Task<SectionViewModel?> Find() => query.RunAsync(header, focus, cancellationToken);
        return this.SaveFoundAsync(Find, (page, read) => new FormSave<SectionViewModel, SectionForm>
        {
            View = "Section",
            Form = form,
            Validator = validator,
            IsOpen = page.CanEdit,
            Handle = () => handler.HandleAsync(header.Id, page.Focus, form, actor, cancellationToken),
            Read = read,
            PageAddress = ResponseLinks.On(header.Key, page.Focus),
            DoneAddress = form.Button == SectionForm.GoOn && page.Next is { } next
                ? ResponseLinks.On(header.Key, next)
                : form.Button == SectionForm.AgreeToRest ? ResponseLinks.On(header.Key, page.Focus) : ResponseLinks.Response(header.Key),
            DoneMessage = $"Answers on {FocusText.Of(page.Focus)} saved. Nothing has been sent yet",
        });
    }
}
