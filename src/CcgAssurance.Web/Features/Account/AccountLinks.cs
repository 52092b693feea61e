namespace CcgAssurance.Web.Features.Account;

/// <summary>Addresses of the account pages.</summary>
public static class AccountLinks
{
    public static string LogIn() => "/account/log-in";

    public static string LogOut() => "/account/log-out";

    public static string Calendar() => "/account/calendar";

    public static string RevokeCalendar() => "/account/calendar/revoke";

    /// <summary>The file that a calendar program reads, without a log-in.</summary>
    public static string CalendarFile(string token) => $"/calendar/{token}.ics";
}
