using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Years.List;

public sealed class ListYearsController(ListYearsQuery query, IValidator<OpenYearForm> validator, OpenYearHandler handler) : Controller
{
    [HttpGet("/admin/years")]
    [Requires(Permission.OpenYears)]
    public async Task<IActionResult> Show(Actor actor, CancellationToken cancellationToken) =>
        View("ListYears", await query.RunAsync(actor.Today, cancellationToken));

    [HttpPost("/admin/years")]
    [Requires(Permission.OpenYears)]
    public Task<IActionResult> Open(OpenYearForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ListYearsViewModel, OpenYearForm>
        {
            View = "ListYears",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(form.ToYear().OrStandIn(), actor, cancellationToken),
            Read = () => query.RunAsync(actor.Today, cancellationToken),
            PageAddress = YearLinks.List(),
            DoneAddress = YearLinks.List(),
            DoneMessage = $"{form.ToYear()?.Name} is open for every CCG",
        });
}
