using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.People;

/// <summary>Addresses of the pages on which accounts are looked after.</summary>
public static class PeopleLinks
{
    public static string List() => "/admin/people";

    /// <summary>A page of the list, narrowed.</summary>
    public static string List(string? search, string? role, string? state, int page) =>
        QueryHelpers.AddQueryString(List(), new Dictionary<string, string?>
        {
            ["q"] = search,
            ["role"] = role,
            ["state"] = state,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        });

    public static string Invite() => "/admin/people/invite";

    public static string Import() => "/admin/people/import";

    public static string ImportExample() => "/admin/people/import/example.csv";

    public static string InvitationLinks() => "/admin/people/links";

    public static string Show(Guid person) => $"/admin/people/{person}";

    public static string History(Guid person) => $"/admin/people/{person}/history";

    public static string LogIns(Guid person) => $"/admin/people/{person}/log-ins";

    public static string SignOn(Guid person) => $"/admin/people/{person}/sign-on";

    public static string RemoveSignOn(Guid person, Guid link) => $"/admin/people/{person}/sign-on/{link}/remove";

    public static string GiveRole(Guid person) => $"/admin/people/{person}/roles/add";

    public static string EndRole(Guid person, Guid membership) => $"/admin/people/{person}/roles/{membership}/end";

    public static string NewLink(Guid person) => $"/admin/people/{person}/link";

    public static string EndSessions(Guid person) => $"/admin/people/{person}/end-log-ins";

    public static string ResetSecondFactor(Guid person) => $"/admin/people/{person}/reset-two-factor";

    public static string Disable(Guid person) => $"/admin/people/{person}/disable";

    public static string Enable(Guid person) => $"/admin/people/{person}/enable";
}
