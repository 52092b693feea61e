using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Features.Assessments;

/// <summary>Addresses of the pages of one quarterly assessment.</summary>
public static class AssessmentLinks
{
    public static string Domain(QuarterKey quarter, DomainNumber domain) => $"{Root(quarter)}/domains/{domain}";

    public static string History(QuarterKey quarter, int page = 1) =>
        $"{Root(quarter)}/history{(page > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : "")}";

    public static string Evidence(QuarterKey quarter, string? scope = null, string? focus = null)
    {
        var query = string.Join('&', new[] { ("scope", scope), ("focus", focus) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return $"{Root(quarter)}/evidence{(query.Length > 0 ? "?" + query : "")}";
    }

    public static string AddEvidence(QuarterKey quarter) => $"{Root(quarter)}/evidence/add";

    public static string ChangeEvidence(QuarterKey quarter, Guid id) => $"{Root(quarter)}/evidence/{id}";

    public static string RemoveEvidence(QuarterKey quarter, Guid id) => $"{Root(quarter)}/evidence/{id}/remove";

    public static string EvidenceFile(QuarterKey quarter, Guid id) => $"{Root(quarter)}/evidence/{id}/file";

    public static string AddPoint(QuarterKey quarter) => $"{Root(quarter)}/points";

    public static string ChangePoint(QuarterKey quarter, Guid id) => $"{Root(quarter)}/points/{id}";

    public static string RemovePoint(QuarterKey quarter, Guid id) => $"{Root(quarter)}/points/{id}/remove";

    /// <summary>The page of a domain or a theme.</summary>
    public static string About(QuarterKey quarter, Focus focus)
    {
        var theme = focus.Theme;
        return focus.Domain is { } domain
            ? Domain(quarter, domain)
            : $"{Root(quarter)}/themes/{CrossCuttingThemes.All.Single(item => item.Theme == theme).Slug}";
    }

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
