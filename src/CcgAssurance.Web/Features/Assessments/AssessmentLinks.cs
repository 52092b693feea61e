using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Features.Assessments;

/// <summary>Addresses of the pages of one quarterly assessment.</summary>
public static class AssessmentLinks
{
    public static string Overview(QuarterKey quarter) => Root(quarter);

    public static string Domain(QuarterKey quarter, DomainNumber domain) => $"{Root(quarter)}/domains/{domain}";

    public static string History(QuarterKey quarter, int page = 1) =>
        $"{Root(quarter)}/history{(page > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : "")}";

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
