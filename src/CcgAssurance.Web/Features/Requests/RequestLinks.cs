using System.Globalization;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>
/// The addresses of requests for information and of their register. A request stands under its number, a draft under its key; that
/// address leads to it for ever.
/// </summary>
public static class RequestLinks
{
    public static string List() => "/requests";

    public static string List(
        string? search, string? status, string? power, string? outcome, string? areaTeam, string? from, string? to, int page) =>
        QueryHelpers.AddQueryString(List(), new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(search) ? null : search,
            ["status"] = status,
            ["power"] = power,
            ["outcome"] = outcome,
            ["area-team"] = areaTeam,
            ["from"] = from,
            ["to"] = to,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        });

    public static string KeyOf(Guid id, int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? id.ToString();

    public static string Add(OrganisationCode ccg) => $"/ccgs/{ccg}/requests/new";

    /// <summary>The form of a request that starts from an issue.</summary>
    public static string Add(QuarterKey quarter, Guid issue) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/issues/{issue}/request";

    public static string Show(string key) => $"/requests/{key}";

    public static string Change(string key) => $"{Show(key)}/change";

    public static string Step(string key, string step) => $"{Show(key)}/{step}";

    public static string AddCommunication(string key) => $"{Show(key)}/communications/new";

    public static string Communication(string key, Guid id) => $"{Show(key)}/communications/{id}";

    public static string File(string key, Guid id) => $"{Show(key)}/files/{id}";

    public static string History(string key) => $"{Show(key)}/history";
}
