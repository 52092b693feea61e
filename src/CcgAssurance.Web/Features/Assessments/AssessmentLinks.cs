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

    public static string Meeting(QuarterKey quarter) => $"{Root(quarter)}/meeting";

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

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
