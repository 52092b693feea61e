using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Support;

/// <summary>
/// The addresses of support packages and of their register. A package stands under its number, a draft that was never proposed under its
/// key; that address leads to it for ever.
/// </summary>
public static class SupportLinks
{
    public static string List() => "/support";

    /// <summary>The register, narrowed to a group.</summary>
    public static string List(OrganisationCode ccg) => $"/support?ccg={ccg}";

    internal static string KeyOf(Guid id, int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? id.ToString();

    /// <summary>The form of a package that starts from a group.</summary>
    public static string Add(OrganisationCode ccg) => $"/ccgs/{ccg}/support/new";

    /// <summary>The form of a package that starts from a domain of a quarter.</summary>
    public static string Add(QuarterKey quarter, DomainNumber domain) =>
        $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/{domain}/support/new";

    /// <summary>An edition as a document; its files have the same address with an ending.</summary>
    public static string Agreement(string key, int edition) => $"{Edition(key, edition)}/agreement";

    public static string Show(string key) => $"/support/{key}";

    internal static string Step(string key, string step) => $"{Show(key)}/{step}";

    /// <summary>The form of the texts of the terms that are being written.</summary>
    public static string Terms(string key) => Step(key, "terms");

    /// <summary>The form of the notes on the seven factors.</summary>
    public static string Factors(string key) => Step(key, "factors");

    internal static string Add(string key, string list) => $"{Show(key)}/{list}/new";

    internal static string Part(string key, string list, Guid id) => $"{Show(key)}/{list}/{id}";

    internal static string Remove(string key, string list, Guid id) => $"{Show(key)}/{list}/{id}/remove";

    public static string Edition(string key, int edition) => string.Create(CultureInfo.InvariantCulture, $"{Show(key)}/editions/{edition}");

    public static string EditionPdf(string key, int edition) => Edition(key, edition) + ".pdf";

    public static string Figures(string key, Guid trajectory) => $"{Show(key)}/trajectories/{trajectory}/figures";

    public static string Reading(string key, Guid indicator) => $"{Show(key)}/indicators/{indicator}/reading";

    public static string Miss(string key, Guid trajectory, DateOnly plannedOn) =>
        string.Create(CultureInfo.InvariantCulture, $"{Show(key)}/trajectories/{trajectory}/missed/{plannedOn:yyyy-MM-dd}");

    public static string Confirm(string key, Guid restriction) => $"{Show(key)}/restrictions/{restriction}/confirmation";

    public static string File(string key, Guid id) => $"{Show(key)}/log/{id}";

    public static string History(string key) => Step(key, "history");
}
