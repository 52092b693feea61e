using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Meetings;
using CcgAssurance.Web.Features.Responses;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments;

/// <summary>Leads to the pages of a quarter on which its findings are mended.</summary>
public sealed class QuarterFindingLinks : IFindingLinks
{
    /// <inheritdoc />
    public string? To(IRecordHeader record, FindingPlace place, string? field, bool canEdit) => (record, place) switch
    {
        (QuarterHeader quarter, QuarterPlace known) when canEdit =>
            EditPageOf(quarter.Key, known) + (field is null ? "" : $"#Form_{field}"),
        (QuarterHeader quarter, QuarterPlace known) => PageOf(quarter.Key, known),
        _ => null,
    };

    private static string EditPageOf(QuarterKey quarter, QuarterPlace place) => place.Kind switch
    {
        QuarterPlaceKind.Meeting => MeetingLinks.EditMeeting(quarter),
        QuarterPlaceKind.Focus => AssessmentLinks.On(quarter, place.Focus!.Value),
        QuarterPlaceKind.Item => AssessmentLinks.Item(quarter, place.Id!.Value),
        QuarterPlaceKind.Response => ResponseLinks.Response(quarter),
        QuarterPlaceKind.Answer => ResponseLinks.Answer(quarter, place.Id!.Value),
    };

    private static string PageOf(QuarterKey quarter, QuarterPlace place) => place.Kind switch
    {
        QuarterPlaceKind.Meeting => MeetingLinks.Meeting(quarter),
        QuarterPlaceKind.Focus => AssessmentLinks.On(quarter, place.Focus!.Value),
        QuarterPlaceKind.Item => AssessmentLinks.ItemInList(quarter, place.Focus!.Value, place.Id!.Value),
        QuarterPlaceKind.Response => ResponseLinks.Response(quarter),
        QuarterPlaceKind.Answer => $"{ResponseLinks.Response(quarter)}#answer-{place.Id}",
    };
}
