using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Evidence.CcgView;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Evidence.AddPoint;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class AddPointController(CcgFocusQuery query, IValidator<AddPointForm> validator, AddPointHandler handler) : Controller
{
    [HttpPost("/ccgs/{code}/{year}/{quarter}/points")]
    [Requires(Permission.AddCcgPoints)]
    public async Task<IActionResult> Add(QuarterHeader header, AddPointForm form, Actor actor, CancellationToken cancellationToken)
    {
        // The page always sends it; without it there is no page to show again.
        if (form.Focus is not { } focus || !Focus.AllOf(header.Framework).Contains(focus))
        {
            return BadRequest();
        }

        return await this.SaveAsync(new FormSave<CcgFocusViewModel, AddPointForm>
        {
            View = CcgFocus.View,
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, focus, form.Text.OrStandIn(), form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, focus, actor, cancellationToken),
            PageAddress = AssessmentLinks.On(header.Key, focus),
            DoneAddress = AssessmentLinks.On(header.Key, focus),
            DoneMessage = "Point added",
        });
    }
}
