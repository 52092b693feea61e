using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Meetings;

/// <summary>The addresses of the meeting of a quarter and of what is recorded about it.</summary>
public static class MeetingLinks
{
    public static string Meeting(QuarterKey quarter) => $"{quarter.Address()}/meeting";

    public static string EditMeeting(QuarterKey quarter) => $"{Meeting(quarter)}/edit";

    public static string AddAttendee(QuarterKey quarter) => $"{Meeting(quarter)}/attendees/add";

    public static string Attendee(QuarterKey quarter, Guid id) => $"{Meeting(quarter)}/attendees/{id}";

    public static string RemoveAttendee(QuarterKey quarter, Guid id) => $"{Attendee(quarter, id)}/remove";

    public static string AddUndertaking(QuarterKey quarter) => $"{Meeting(quarter)}/undertakings/add";

    public static string Undertaking(QuarterKey quarter, Guid id) => $"{Meeting(quarter)}/undertakings/{id}";

    public static string RemoveUndertaking(QuarterKey quarter, Guid id) => $"{Undertaking(quarter, id)}/remove";

    public static string AddContact(QuarterKey quarter) => $"{Meeting(quarter)}/contacts/add";

    public static string Contact(QuarterKey quarter, Guid id) => $"{Meeting(quarter)}/contacts/{id}";

    public static string RemoveContact(QuarterKey quarter, Guid id) => $"{Contact(quarter, id)}/remove";
}
