using System.Globalization;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Organisations;

/// <summary>Addresses of the pages on which the national team records how organisations change.</summary>
public static class OrganisationLinks
{
    public static string List() => "/organisations";

    public static string List(string? search, string? shown, int page = 1) =>
        QueryHelpers.AddQueryString(List(), new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(search) ? null : search,
            ["show"] = shown,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        });

    public static string Open() => "/organisations/new";

    public static string Import() => "/organisations/import";

    public static string ImportRows() => "/organisations/import/rows";

    public static string Show(OrganisationCode ccg) => $"/organisations/{ccg}";

    public static string Rename(OrganisationCode ccg) => $"{Show(ccg)}/name";

    public static string Close(OrganisationCode ccg) => $"{Show(ccg)}/closing";

    public static string Move(OrganisationCode ccg) => $"{Show(ccg)}/area-team";

    public static string TakeBackName(OrganisationCode ccg) => $"{Rename(ccg)}/take-back";

    public static string TakeBackClosing(OrganisationCode ccg) => $"{Close(ccg)}/take-back";

    public static string TakeBackMove(OrganisationCode ccg) => $"{Move(ccg)}/take-back";
}
