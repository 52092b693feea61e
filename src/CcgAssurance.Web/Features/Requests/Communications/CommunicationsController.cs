using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.Communications;

/// <summary>What was said and sent about a request. Nothing of it is removed, and each side changes only what it recorded itself.</summary>
[RequestRecord]
[KeepsWorkingCopy]
[Requires(Permission.FileCommunications)]
[Route("/requests/{request}/communications")]
public sealed class CommunicationsController(PartPages<InformationRequest, RequestCommunication, CommunicationForm> pages) : Controller
{
    [HttpGet("new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(RequestHeader header, [FromRoute] Guid? id, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, actor), id, cancellationToken);

    [HttpPost("new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        RequestHeader header, [FromRoute] Guid? id, CommunicationForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, actor), id, form, actor, cancellationToken);

    internal static Part<InformationRequest, RequestCommunication, CommunicationForm> PartOf(RequestHeader header, Actor actor) => new()
    {
        Of = header,
        Home = _ => new PartHome(header.Address, "the request"),
        Name = "communication",
        IsOpen = (request, row) => request.IsIssued && (row is null || row.RecordedFor == actor.Side()),
        WhenClosed = "You can only change what your own side recorded, once the request is issued.",
        StandsAlone = true,
        Rows = request => request.Communications,
        ToForm = CommunicationForm.Of,
        Add = (request, form, by) => request.AddCommunication(form.ToAnswers(), by),
        Change = (request, id, form, by) => request.ChangeCommunication(id, form.ToAnswers(), by),
    };
}
