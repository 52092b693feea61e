using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>Either side files what was said and sent about a request. Nothing of it is changed or removed.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.FileCommunications)]
[Route("/requests/{request}/communications/new")]
public sealed class CommunicationsController(RequestStepPages<CommunicationForm> pages) : Controller
{
    internal static readonly RequestStep<CommunicationForm> Step = new()
    {
        Slug = "communications/new",
        Heading = "File a letter, email, call or note of a meeting",
        Button = "File it",
        Done = "Filed with the request",
        Fields = "_Communication",
        WhenClosed = "You can file letters, emails, calls and notes of meetings once the request is issued.",
        StandsAlone = true,
        IsOpen = (request, _) => request.IsIssued,
        Loads = RequestParts.Communications,
        Take = (request, form, actor) => request.AddCommunication(form.ToAnswers(), actor),
        Tells = _ => RequestNotice.CommunicationFiled,
    };

    [HttpGet]
    public Task<IActionResult> Show(RequestHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, header, Step, actor, cancellationToken);

    [HttpPost]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(RequestHeader header, CommunicationForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, header, Step, form, actor, cancellationToken);
}
