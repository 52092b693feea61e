using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>
/// The addresses of requests for information and of their register. A request stands under its number, a draft under its key; that
/// address leads to it for ever.
/// </summary>
public static class RequestLinks
{
    public static string List() => "/requests";

    /// <summary>The requests to one group.</summary>
    public static string List(OrganisationCode ccg, string? status = null) =>
        QueryHelpers.AddQueryString(List(), new Dictionary<string, string?> { ["status"] = status, ["ccg"] = ccg.Value });

    /// <summary>How area teams and groups compare.</summary>
    public static string Consistency() => "/requests/consistency";

    public static string Add(OrganisationCode ccg) => $"/ccgs/{ccg}/requests/new";

    /// <summary>The form of a request about a domain or theme.</summary>
    public static string Add(OrganisationCode ccg, Focus focus) => $"{Add(ccg)}?focus={focus}";

    /// <summary>The form of a request that starts from an issue.</summary>
    public static string Add(QuarterKey quarter, Guid issue) => $"{quarter.Address()}/issues/{issue}/request";

    public static string Show(string key) => $"/requests/{key}";

    internal static string Step(string key, string step) => $"{Show(key)}/{step}";

    public static string Change(string key) => Step(key, "change");

    public static string File(string key, Guid id) => $"{Show(key)}/files/{id}";

    /// <summary>The letter as a page; its files have the same address with an ending.</summary>
    public static string Letter(string key) => Step(key, "letter");

    public static string History(string key) => Step(key, "history");
}
