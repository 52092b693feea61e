using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>The page of a request for a correction, on which the director declines it and whoever asked withdraws it.</summary>
[QuarterRecord]
[KeepsWorkingCopy]
[Route("/ccgs/{code}/{year}/{quarter}/corrections/{id:guid}")]
public sealed class CorrectionController(
    CorrectionQuery query, IValidator<CorrectionForm> validator, CorrectionHandler handler) : Controller
{
    [HttpGet]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(QuarterHeader header, Guid id, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, actor, cancellationToken) is { } page ? View("Correction", page) : NotFound();

    [HttpPost("decline")]
    [Requires(Permission.MakeReportsFinal)]
    public Task<IActionResult> Decline(
        QuarterHeader header, Guid id, CorrectionForm form, Actor actor, CancellationToken cancellationToken) => SaveAsync(
            header, id, form, CorrectionForm.Decline, page => page.CanAnswer,
            () => handler.DeclineAsync(header.Id, id, form, actor, cancellationToken), "Request declined", actor, cancellationToken);

    [HttpPost("withdraw")]
    [Requires(Permission.AskForCorrections)]
    public async Task<IActionResult> Withdraw(
        QuarterHeader header, Guid id, CorrectionForm form, Actor actor, CancellationToken cancellationToken) =>
        await query.RunAsync(header, id, actor, cancellationToken) is { IsOwn: false }
            ? Forbid()
            : await SaveAsync(
                header, id, form, null, page => page.CanWithdraw,
                () => handler.WithdrawAsync(header.Id, id, form, actor, cancellationToken), "Request withdrawn", actor, cancellationToken);

    private Task<IActionResult> SaveAsync(
        QuarterHeader header, Guid id, CorrectionForm form, string? ruleSet, Func<CorrectionViewModel, bool> isOpen,
        Func<Task<Outcome>> handle, string done, Actor actor, CancellationToken cancellationToken)
    {
        var address = PublicationLinks.Correction(header.Key, id);
        var find = () => query.RunAsync(header, id, actor, cancellationToken);
        return this.SaveFoundAsync(find, (page, read) => new FormSave<CorrectionViewModel, CorrectionForm>
        {
            View = "Correction",
            Form = form,
            Validator = validator,
            RuleSet = ruleSet,
            IsOpen = isOpen(page),
            Handle = handle,
            Read = read,
            PageAddress = address,
            DoneAddress = address,
            DoneMessage = done,
        });
    }
}
