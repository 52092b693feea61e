using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence;

/// <summary>The addresses of the evidence for a quarter and of the points of the group.</summary>
public static class EvidenceLinks
{
    public static string Evidence(QuarterKey quarter, string? scope = null, string? focus = null)
    {
        var query = string.Join('&', new[] { ("scope", scope), ("focus", focus) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return $"{quarter.Address()}/evidence{(query.Length > 0 ? "?" + query : "")}";
    }

    /// <summary>A piece of evidence where it stands, among that of its quarter.</summary>
    public static string InList(QuarterKey quarter, Guid id) => $"{Evidence(quarter)}#evidence-{id}";

    public static string AddEvidence(QuarterKey quarter) => $"{quarter.Address()}/evidence/add";

    /// <summary>The page on which evidence of earlier quarters is taken over.</summary>
    public static string TakeOver(QuarterKey quarter) => $"{quarter.Address()}/evidence/earlier";

    public static string ChangeEvidence(QuarterKey quarter, Guid id) => $"{quarter.Address()}/evidence/{id}";

    public static string RemoveEvidence(QuarterKey quarter, Guid id) => $"{quarter.Address()}/evidence/{id}/remove";

    public static string EvidenceFile(QuarterKey quarter, Guid id) => $"{quarter.Address()}/evidence/{id}/file";

    public static string AddPoint(QuarterKey quarter) => $"{quarter.Address()}/points";

    public static string ChangePoint(QuarterKey quarter, Guid id) => $"{quarter.Address()}/points/{id}";

    public static string RemovePoint(QuarterKey quarter, Guid id) => $"{quarter.Address()}/points/{id}/remove";
}
