using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.Edit;

[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordConditions)]
[Route("/ccgs/{code}/conditions/new")]
public sealed class AddConditionController(IValidator<ConditionForm> validator, AddConditionHandler handler) : Controller
{
    [HttpGet]
    public IActionResult Show(CcgHeader header) => View("EditCondition", EditConditionQuery.New(header));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, ConditionForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<EditConditionPage, ConditionForm>
        {
            View = "EditCondition",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(header.Code, form.ToAnswers(), actor, cancellationToken),
            Read = () => Task.FromResult(EditConditionQuery.New(header)),
            PageAddress = ConditionLinks.Add(header.Code),
            DoneAddress = CcgLinks.Show(header.Code),
            DoneMessage = "Authorisation condition recorded",
        });
}
