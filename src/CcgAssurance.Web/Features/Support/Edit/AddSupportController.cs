using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Edit;

/// <summary>A package that starts from a group.</summary>
[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/ccgs/{code}/support/new")]
public sealed class AddSupportController(IValidator<TermsForm> validator, TermsHandler handler) : Controller
{
    [HttpGet]
    public IActionResult Show(CcgHeader header) => View("EditTerms", EditTermsQuery.New(header));

    [HttpPost]
    public Task<IActionResult> Save(CcgHeader header, TermsForm form, Actor actor, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        return this.SaveAsync(new FormSave<EditTermsPage, TermsForm>
        {
            View = "EditTerms",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.DraftAsync(id, header.Code, null, form, actor, cancellationToken),
            Read = () => Task.FromResult(EditTermsQuery.New(header)),
            PageAddress = SupportLinks.Add(header.Code),
            DoneAddress = SupportLinks.Show(id.ToString()),
            DoneMessage = "Draft package saved",
        });
    }
}

/// <summary>A package that starts from a domain of a quarter.</summary>
[QuarterRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/ccgs/{code}/{year}/{quarter}/domains/{domain}/support/new")]
public sealed class AddDomainSupportController(EditTermsQuery query, IValidator<TermsForm> validator, TermsHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(QuarterHeader header, DomainNumber domain, CancellationToken cancellationToken) =>
        View("EditTerms", await query.NewAsync(header, domain, cancellationToken));

    [HttpPost]
    public Task<IActionResult> Save(
        QuarterHeader header, DomainNumber domain, TermsForm form, Actor actor, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        return this.SaveAsync(new FormSave<EditTermsPage, TermsForm>
        {
            View = "EditTerms",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.DraftAsync(id, header.Key.Ccg, header.Id, form, actor, cancellationToken),
            Read = () => query.NewAsync(header, domain, cancellationToken),
            PageAddress = SupportLinks.Add(header.Key, domain),
            DoneAddress = SupportLinks.Show(id.ToString()),
            DoneMessage = "Draft package saved",
        });
    }
}
