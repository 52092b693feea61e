using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.Edit;

/// <summary>The director opens a case for intervention about a group.</summary>
[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideInterventions)]
[Route("/ccgs/{code}/interventions/new")]
public sealed class OpenInterventionController(
    EditCaseQuery query, IValidator<CaseForm> validator, CaseHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CcgHeader header, CaseFrom from, Actor actor, CancellationToken cancellationToken) =>
        View("EditCase", await query.NewAsync(header, from, actor, cancellationToken));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, CaseForm form, Actor actor, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        return this.SaveAsync(new FormSave<EditCasePage, CaseForm>
        {
            View = "EditCase",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.OpenAsync(id, header.Code, form, actor, cancellationToken),
            Read = () => query.NewAsync(header, new CaseFrom(), actor, cancellationToken),
            PageAddress = InterventionLinks.Open(header.Code),
            DoneAddress = InterventionLinks.Show(id),
            DoneMessage = "Intervention opened",
        });
    }
}
