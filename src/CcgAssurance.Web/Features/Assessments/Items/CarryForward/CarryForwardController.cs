using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.Items.CarryForward;

[QuarterRecord]
public sealed class CarryForwardController(
    CarryForwardQuery query, IValidator<ButtonForm> validator, CarryForwardHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/items/carry-forward")]
    [Requires(Permission.WriteReportItems)]
    public async Task<IActionResult> Show(QuarterHeader header, CancellationToken cancellationToken) =>
        View("CarryForward", await query.RunAsync(header, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/items/carry-forward")]
    [Requires(Permission.WriteReportItems)]
    public Task<IActionResult> Save(QuarterHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<CarryForwardViewModel, ButtonForm>
        {
            View = "CarryForward",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header, form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, cancellationToken),
            PageAddress = AssessmentLinks.CarryForward(header.Key),
            DoneAddress = AssessmentLinks.CarryForward(header.Key),
            DoneMessage = "Open actions carried forward",
        });
}
