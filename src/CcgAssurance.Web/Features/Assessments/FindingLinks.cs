using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Meetings;
using CcgAssurance.Web.Features.Responses;

namespace CcgAssurance.Web.Features.Assessments;

/// <summary>Leads from what stands in the way to the answer on which it is done.</summary>
public static class FindingLinks
{
    /// <summary>The address of the page with the answer, down to the field; null when it is to be done on the page that shows the finding.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="finding">What stands in the way.</param>
    /// <param name="canEdit">Whether the reader is somebody who does it; others are led to where it can be read.</param>
    public static string? To(QuarterKey quarter, Finding finding, bool canEdit)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Place is not { } place ? null
            : canEdit ? EditPageOf(quarter, place) + (finding.Field is { } field ? $"#Form_{field}" : "")
            : PageOf(quarter, place);
    }

    private static string EditPageOf(QuarterKey quarter, FindingPlace place) => place.Kind switch
    {
        FindingPlaceKind.Meeting => MeetingLinks.EditMeeting(quarter),
        FindingPlaceKind.Focus => AssessmentLinks.On(quarter, place.Focus!.Value),
        FindingPlaceKind.Item => AssessmentLinks.Item(quarter, place.Id!.Value),
        FindingPlaceKind.Response => ResponseLinks.Response(quarter),
        FindingPlaceKind.Answer => ResponseLinks.Answer(quarter, place.Id!.Value),
    };

    private static string PageOf(QuarterKey quarter, FindingPlace place) => place.Kind switch
    {
        FindingPlaceKind.Meeting => MeetingLinks.Meeting(quarter),
        FindingPlaceKind.Focus => AssessmentLinks.On(quarter, place.Focus!.Value),
        FindingPlaceKind.Item => AssessmentLinks.ItemInList(quarter, place.Focus!.Value, place.Id!.Value),
        FindingPlaceKind.Response => ResponseLinks.Response(quarter),
        FindingPlaceKind.Answer => $"{ResponseLinks.Response(quarter)}#answer-{place.Id}",
    };
}
