using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

[CcgRecord]
public sealed class IndependentMembersController(
    IndependentMembersQuery query, IValidator<IndependentMembersForm> validator, IndependentMembersHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/independent-members")]
    [Requires(Permission.EditCcgs)]
    public async Task<IActionResult> Show(CcgHeader header, FinancialYear year, CancellationToken cancellationToken) =>
        await query.RunAsync(header, year, cancellationToken) is { } model ? View("IndependentMembers", model) : NotFound();

    [HttpPost("/ccgs/{code}/{year}/independent-members")]
    [Requires(Permission.EditCcgs)]
    public async Task<IActionResult> Save(
        CcgHeader header, FinancialYear year, IndependentMembersForm form, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, year, cancellationToken) is null
            ? NotFound()
            : await this.SaveAsync(new FormSave<CcgFormPage<IndependentMembersForm>, IndependentMembersForm>
            {
                View = "IndependentMembers",
                Form = form,
                Validator = validator,
                IsOpen = true,
                Handle = () => handler.HandleAsync(header.Code, year, form, actor, cancellationToken),
                Read = async () => (await query.RunAsync(header, year, cancellationToken))!,
                PageAddress = CcgLinks.IndependentMembers(header.Code, year),
                DoneAddress = CcgLinks.Show(header.Code),
                DoneMessage = $"Independent members in {year.Name} saved",
            });
}
