using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>Addresses of the pages about clinical commissioning groups.</summary>
public static class CcgLinks
{
    public static string List() => "/ccgs";

    public static string List(string? search, string? areaTeam, int page) =>
        QueryHelpers.AddQueryString(List(), new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(search) ? null : search,
            ["area-team"] = areaTeam,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        });

    public static string Show(OrganisationCode ccg) => $"/ccgs/{ccg}";

    public static string HandOver(OrganisationCode ccg) => $"{Show(ccg)}/hand-over";

    public static string Appoint(OrganisationCode ccg, Office office) => $"{Show(ccg)}/people/{office.Slug()}/new";

    public static string ChangeHolder(OrganisationCode ccg, Guid id) => $"{Show(ccg)}/people/{id}";

    public static string AddBoard(OrganisationCode ccg) => $"{Show(ccg)}/boards/new";

    public static string ChangeBoard(OrganisationCode ccg, Guid id) => $"{Show(ccg)}/boards/{id}";

    public static string AddFunction(OrganisationCode ccg) => $"{Show(ccg)}/functions/new";

    public static string ChangeFunction(OrganisationCode ccg, Guid id) => $"{Show(ccg)}/functions/{id}";

    public static string IndependentMembers(OrganisationCode ccg, FinancialYear year) => $"{Show(ccg)}/{year}/independent-members";

    public static string Timeline(OrganisationCode ccg) => $"{Show(ccg)}/timeline";

    public static string History(OrganisationCode ccg) => $"{Show(ccg)}/history";
}
