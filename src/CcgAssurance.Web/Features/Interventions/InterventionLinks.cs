using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>The addresses of interventions and of their register. An intervention stands under its number.</summary>
public static class InterventionLinks
{
    public static string List() => "/interventions";

    /// <summary>The register, narrowed to a group.</summary>
    public static string List(OrganisationCode ccg) => $"/interventions?ccg={ccg}";

    /// <summary>The form that opens one about a group.</summary>
    public static string Open(OrganisationCode ccg) => $"/ccgs/{ccg}/interventions/new";

    /// <summary>The same form, begun with a domain.</summary>
    public static string Open(OrganisationCode ccg, DomainNumber domain) =>
        QueryHelpers.AddQueryString(Open(ccg), "domain", domain.ToString());

    /// <summary>The page on which a domain gets its case: by opening one, or by going on with the one it has.</summary>
    public static string For(OrganisationCode ccg, DomainNumber domain) => $"/ccgs/{ccg}/interventions/domain/{domain}";

    public static string Show(int number) => string.Create(CultureInfo.InvariantCulture, $"/interventions/{number}");

    /// <summary>One that was only just opened: its key leads to it too.</summary>
    internal static string Show(Guid id) => $"/interventions/{id}";

    internal static string At(int number, string page) => $"{Show(number)}/{page}";

    public static string Change(int number) => At(number, "change");

    public static string Step(int number, InterventionStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"{Show(number)}/steps/{(int)step}");

    public static string Direction(int number, Guid id) => $"{Show(number)}/directions/{id}";

    public static string Requirement(int number, Guid id) => $"{Show(number)}/requirements/{id}";

    public static string DirectionDocument(int number, Guid id, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{Direction(number, id)}/versions/{version}/direction");

    public static string LiftingLetter(int number, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{Show(number)}/liftings/{position}/letter");

    public static string SummaryReport(int number) => At(number, "summary-report");

    public static string File(int number, Guid id) => $"{Show(number)}/files/{id}";

    public static string History(int number) => At(number, "history");
}
