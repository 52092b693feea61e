using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.Edit;

[ConditionRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordConditions)]
[Route("/conditions/{number}/change")]
public sealed class ChangeConditionController(
    EditConditionQuery query, IValidator<ConditionForm> validator, ChangeConditionHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(ConditionHeader header, CancellationToken cancellationToken) =>
        View("EditCondition", await query.RunAsync(header, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(ConditionHeader header, ConditionForm form, Actor actor, CancellationToken cancellationToken) =>
        await this.SaveAsync(new FormSave<EditConditionPage, ConditionForm>
        {
            View = "EditCondition",
            Form = form,
            Validator = validator,
            IsOpen = (await query.RunAsync(header, cancellationToken)).CanEdit,
            Handle = () => handler.HandleAsync(header, form, actor, cancellationToken),
            Read = () => query.RunAsync(header, cancellationToken),
            PageAddress = ConditionLinks.Change(header.Number),
            DoneAddress = header.Address,
            DoneMessage = "Authorisation condition saved",
        });
}
