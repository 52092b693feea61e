using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

[CcgRecord]
[KeepsWorkingCopy]
[Requires(Permission.EditCcgs)]
[Route("/ccgs/{code}/{year}/independent-members")]
public sealed class IndependentMembersController(PartPages<Ccg, IndependentMembersProposal, IndependentMembersForm> pages, YearsOfCcgsQuery years) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(CcgHeader header, FinancialYear year, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header, year, years), null, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        CcgHeader header, FinancialYear year, IndependentMembersForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header, year, years), null, form, actor, cancellationToken);

    internal static Part<Ccg, IndependentMembersProposal, IndependentMembersForm> PartOf(CcgHeader header, FinancialYear year, YearsOfCcgsQuery years) => new()
    {
        Of = header,
        Home = _ => new PartHome(CcgLinks.Show(header.Code), header.Name),
        Name = "proposal",
        ChangeHeading = _ => $"Independent members in {year.Name}",
        AddHeading = $"Independent members in {year.Name}",
        Saved = _ => $"Independent members in {year.Name}",
        AddedWord = "saved",
        Load = (ccgs, _) => years.AssessedIn(year, ccgs).Include(ccg => ccg.IndependentMembersProposals.Where(row => row.Year == year)),
        Rows = ccg => ccg.IndependentMembersProposals,
        OnlyOne = ccg => ccg.IndependentMembersProposals.SingleOrDefault(),
        ToForm = IndependentMembersForm.Of,
        Add = (ccg, form, actor) => ccg.AgreeOnIndependentMembers(year, form.Text!, form.AgreedOn!.Value!.Value, actor.Today),
    };
}
