namespace CcgAssurance.Web.Features.Meetings.RemoveMeetingRecord;

/// <summary>The small records of a meeting that can be removed.</summary>
public enum MeetingPart
{
    Attendee,
    Undertaking,
    Contact,
}
