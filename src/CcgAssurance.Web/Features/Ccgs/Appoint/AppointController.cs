using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.Appoint;

[CcgRecord]
public sealed class AppointController(AppointQuery query, IValidator<AppointForm> validator, AppointHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/people/{office}/new")]
    [Requires(Permission.EditCcgs)]
    public async Task<IActionResult> Show(CcgHeader header, string office, CancellationToken cancellationToken) =>
        View("Appoint", await query.RunAsync(header, OfficeText.Find(office)!.Value, cancellationToken));

    [HttpPost("/ccgs/{code}/people/{office}/new")]
    [Requires(Permission.EditCcgs)]
    public Task<IActionResult> Save(
        CcgHeader header, string office, AppointForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<CcgFormPage<AppointForm>, AppointForm>
        {
            View = "Appoint",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header.Code, OfficeText.Find(office)!.Value, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, OfficeText.Find(office)!.Value, cancellationToken),
            PageAddress = CcgLinks.Appoint(header.Code, OfficeText.Find(office)!.Value),
            DoneAddress = CcgLinks.Show(header.Code),
            DoneMessage = $"{OfficeText.Find(office)!.Value.DisplayText()} {form.Name} saved",
        });
}
