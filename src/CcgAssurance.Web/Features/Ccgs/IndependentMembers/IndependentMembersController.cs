using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.EditCcgs)]
[Route("/ccgs/{code}/{year}/independent-members")]
public sealed class IndependentMembersController(
    PartPages<Ccg, IndependentMembersProposal, IndependentMembersForm> pages, YearsOfCcgsQuery years) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CcgHeader header, FinancialYear year, CancellationToken cancellationToken) =>
        !await years.IsAssessedAsync(header.Code, year, cancellationToken)
            ? NotFound()
            : await pages.ShowAsync(this, PartOf(header, year), null, cancellationToken);

    [HttpPost]
    public async Task<IActionResult> Save(
        CcgHeader header, FinancialYear year, IndependentMembersForm form, Actor actor, CancellationToken cancellationToken) =>
        !await years.IsAssessedAsync(header.Code, year, cancellationToken)
            ? NotFound()
            : await pages.SaveAsync(this, PartOf(header, year), null, form, actor, cancellationToken);

    internal static Part<Ccg, IndependentMembersProposal, IndependentMembersForm> PartOf(CcgHeader header, FinancialYear year) => new()
    {
        Of = header,
        Home = _ => new PartHome(CcgLinks.Show(header.Code), header.Name),
        Name = "proposal",
        ChangeHeading = _ => $"Independent members in {year.Name}",
        AddHeading = $"Independent members in {year.Name}",
        Saved = _ => $"Independent members in {year.Name}",
        AddedWord = "saved",
        Rows = ccg => ccg.IndependentMembersProposals,
        IsOne = row => row.Year == year,
        HasOneAtMost = true,
        ToForm = IndependentMembersForm.Of,
        Add = (ccg, form, actor) => ccg.AgreeOnIndependentMembers(year, form.Text.OrStandIn(), form.AgreedOn.OrStandIn(), actor.Today),
    };
}
