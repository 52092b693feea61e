using System.Globalization;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>The addresses of authorisation conditions and of their register.</summary>
public static class ConditionLinks
{
    public static string List() => "/conditions";

    public static string List(string? search, string? status, string? level, string? areaTeam, int page) =>
        QueryHelpers.AddQueryString(List(), new Dictionary<string, string?>
        {
            ["q"] = string.IsNullOrWhiteSpace(search) ? null : search,
            ["status"] = status,
            ["level"] = level,
            ["area-team"] = areaTeam,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        });

    public static string Add(OrganisationCode ccg) => $"/ccgs/{ccg}/conditions/new";

    public static string Show(int number) => string.Create(CultureInfo.InvariantCulture, $"/conditions/{number}");

    public static string Change(int number) => $"{Show(number)}/change";

    public static string AddReview(int number) => $"{Show(number)}/reviews/new";

    public static string Review(int number, Guid id) => $"{Show(number)}/reviews/{id}";

    public static string RemoveReview(int number, Guid id) => $"{Review(number, id)}/remove";

    public static string Decide(int number, Guid id) => $"{Review(number, id)}/decision";

    public static string History(int number) => $"{Show(number)}/history";
}
