using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Assessments;

/// <summary>Leads from what stands in the way to the answer on which it is done.</summary>
public static class FindingLinks
{
    /// <summary>The address of the page with the answer, down to the field; null when it is to be done on the page that shows the finding.</summary>
    public static string? To(QuarterKey quarter, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Place is { } place ? PageOf(quarter, place) + (finding.Field is { } field ? $"#Form_{field}" : "") : null;
    }

    private static string PageOf(QuarterKey quarter, FindingPlace place) => place.Kind switch
    {
        FindingPlaceKind.Meeting => AssessmentLinks.EditMeeting(quarter),
        FindingPlaceKind.Focus => AssessmentLinks.On(quarter, place.Focus!.Value),
        FindingPlaceKind.Item => AssessmentLinks.Item(quarter, place.Id!.Value),
        FindingPlaceKind.Response => AssessmentLinks.Response(quarter),
        FindingPlaceKind.Answer => AssessmentLinks.Answer(quarter, place.Id!.Value),
    };
}
