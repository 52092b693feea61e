using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Edit;

/// <summary>One step from an issue to a request. Whatever stage the quarter is in, it takes part in none of its rules.</summary>
[QuarterRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftRequests)]
[Route("/ccgs/{code}/{year}/{quarter}/issues/{id:guid}/request")]
public sealed class RequestFromIssueController(
    EditRequestQuery query, IValidator<RequestForm> validator, DraftRequestHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, cancellationToken) is { } found ? View("EditRequest", found.Page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(
        QuarterHeader header, Guid id, RequestForm form, Actor actor, CancellationToken cancellationToken)
    {
        var request = Guid.CreateVersion7();
        var found = await query.RunAsync(header, id, cancellationToken);
        return await this.SaveFoundAsync(
            async () => (await query.RunAsync(header, id, cancellationToken))?.Page,
            (page, read) => new FormSave<EditRequestPage, RequestForm>
            {
                View = "EditRequest",
                Form = form,
                Validator = validator,
                IsOpen = true,
                Handle = () => handler.HandleAsync(request, header.Key.Ccg, found?.Origin, form, actor, cancellationToken),
                Read = read,
                PageAddress = page.Address,
                DoneAddress = RequestLinks.Show(request.ToString()),
                DoneMessage = "Draft request saved",
            });
    }
}
