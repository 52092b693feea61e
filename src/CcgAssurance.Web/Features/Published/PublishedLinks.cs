using System.Globalization;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Published;

/// <summary>Addresses of what everybody can read.</summary>
public static class PublishedLinks
{
    private const string Root = "/published";

    public static string List(string? search = null, string? areaTeam = null, string? year = null, string? quarter = null, int page = 1)
    {
        var query = string.Join('&', new[]
        {
            ("q", search),
            ("area-team", areaTeam),
            ("year", year),
            ("quarter", quarter),
            ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        }.Where(part => !string.IsNullOrWhiteSpace(part.Item2)).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return $"{Root}{(query.Length > 0 ? "?" + query : "")}";
    }

    public static string Ccg(OrganisationCode code) => $"{Root}/{code}";

    public static string Report(QuarterKey quarter) => $"{Root}/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";

    public static string ReportFile(QuarterKey quarter) => $"{Report(quarter)}/report.pdf";

    public static string LargePrintFile(QuarterKey quarter) => $"{Report(quarter)}/report.large-print.pdf";

    public static string ReportData(QuarterKey quarter) => $"{Report(quarter)}/report.json";

    public static string Directions() => $"{Root}/directions";

    public static string Direction(int intervention, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/directions/{intervention}/{position}");

    public static string Schema() => $"{Root}/schema";

    public static string SchemaFile() => $"{Root}/schema.json";
}
