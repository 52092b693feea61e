using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.HandOver;

/// <summary>The page on which the work on a group is passed on to another lead of the area team.</summary>
[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.HandOverCcgs)]
[Route("/ccgs/{code}/hand-over")]
public sealed class HandOverController(HandOverQuery query, IValidator<HandOverForm> validator, HandOverHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("HandOver", await query.RunAsync(header, actor, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(CcgHeader header, HandOverForm form, Actor actor, CancellationToken cancellationToken) =>
        await this.SaveAsync(new FormSave<HandOverViewModel, HandOverForm>
        {
            View = "HandOver",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, actor, cancellationToken),
            PageAddress = CcgLinks.HandOver(header.Code),
            DoneAddress = CcgLinks.Show(header.Code),
            DoneMessage = $"{header.Name} handed over",
        });
}
