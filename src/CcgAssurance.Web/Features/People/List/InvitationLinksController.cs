using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Account.Password;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.List;

/// <summary>A link for everybody who has been invited and has set no password yet, for when no mail reaches them.</summary>
public sealed class InvitationLinksController(ListPeopleQuery people, PasswordLinks links, SecurityLog security) : Controller
{
    private static readonly IReadOnlyList<TableColumn<(ApplicationUser User, string Link)>> Columns =
    [
        new("Name", 30, row => row.User.Name),
        new("Email address", 40, row => row.User.Email),
        new("Link", 80, row => row.Link),
    ];

    [HttpPost("/admin/people/links")]
    [Requires(Permission.ManagePeople)]
    [Limited(LimitedUse.Export)]
    public async Task<IActionResult> Download(Actor actor, CancellationToken cancellationToken)
    {
        var rows = new List<(ApplicationUser, string)>();
        foreach (var user in await people.InvitedAsync(actor, cancellationToken))
        {
            rows.Add((user, await links.MakeAsync(user)));
            security.Note(HttpContext, SecurityEventKind.AccountInvited, user.Key, "Link downloaded");
        }

        return await this.CsvAsync("Links to set a password", TableSheet.Of("Links", Columns, rows), cancellationToken);
    }
}
