using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.TakeOver;

[QuarterRecord]
public sealed class TakeOverController(TakeOverQuery query, IValidator<TakeOverForm> validator, TakeOverHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/evidence/earlier")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("TakeOver", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/evidence/earlier")]
    [Requires(Permission.ManageEvidence, Permission.AddCcgPoints)]
    public Task<IActionResult> Save(QuarterHeader header, TakeOverForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<TakeOverViewModel, TakeOverForm>
        {
            View = "TakeOver",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = EvidenceLinks.TakeOver(header.Key),
            DoneAddress = EvidenceLinks.Evidence(header.Key),
            DoneMessage = form.Evidence.Count == 1 ? "Evidence added from an earlier quarter" : "Evidence added from earlier quarters",
        });
}
