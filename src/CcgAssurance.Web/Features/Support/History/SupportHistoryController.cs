using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.History;

[SupportRecord]
public sealed class SupportHistoryController(HistoryQuery query, AssuranceDbContext db) : Controller
{
    [HttpGet("/support/{package}/history")]
    [Requires(Permission.ViewSupport)]
    public async Task<IActionResult> Show(SupportHeader header, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var place = new HistoryPlace
        {
            Record = header.Record,
            Caption = header.Caption,
            BackAddress = header.Address,
            BackText = "Back to the package",
            Address = SupportLinks.History(header.Key),
            Without = await UnseenAsync(header, actor, cancellationToken),
        };
        return await this.ShowHistoryAsync(query, place, filter, actor, cancellationToken);
    }

    // Region and national team read of the editions that both sides agreed. What the group does not see is confidential already.
    [Rule("R180", "R256")]
    private async Task<IReadOnlyCollection<string>> UnseenAsync(SupportHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role.Level() is OrganisationLevel.AreaTeam or OrganisationLevel.Ccg)
        {
            return [];
        }

        var unseen = await db.SupportTerms
            .Where(terms => terms.PackageId == header.Id && terms.Stage != TermsStage.Agreed)
            .Select(terms => terms.Id)
            .ToListAsync(cancellationToken);
        return [.. unseen.Select(id => id.ToString())];
    }
}
