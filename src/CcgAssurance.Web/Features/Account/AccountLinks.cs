using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Account;

/// <summary>Addresses of the account pages.</summary>
public static class AccountLinks
{
    public static string LogIn() => "/account/log-in";

    public static string Code() => "/account/log-in/code";

    /// <summary>Leads to a provider of single sign-on, and from there to a page of ours.</summary>
    public static string SignOn(string provider, string? returnUrl) => WithReturn($"/account/sign-on/{provider}", returnUrl);

    /// <summary>The page to which the provider's answer leads once it has been looked at.</summary>
    public static string SignOnArrived(string provider, string? returnUrl) =>
        WithReturn($"/account/sign-on/{provider}/arrived", returnUrl);

    public static string SignOnFailed(string provider) => $"/account/sign-on/{provider}/failed";

    public static string LogOut() => "/account/log-out";

    public static string StayLoggedIn() => "/account/stay-logged-in";

    public static string Show() => "/account";

    public static string Roles() => "/account/roles";

    public static string SecondFactor() => "/account/two-factor";

    public static string SetUpSecondFactor() => "/account/two-factor/set-up";

    public static string TurnOffSecondFactor() => "/account/two-factor/turn-off";

    public static string RecoveryCodes() => "/account/two-factor/recovery-codes";

    public static string ChangePassword() => "/account/password";

    public static string Forgotten() => "/account/forgotten-password";

    public static string NewPassword() => "/account/new-password";

    /// <summary>The page on which a person who was sent a link sets a password.</summary>
    public static string NewPassword(Guid account, string token) =>
        QueryHelpers.AddQueryString(
            NewPassword(), new Dictionary<string, string?> { ["account"] = account.ToString("N"), ["token"] = token });

    public static string EndSession(Guid id) => $"/account/log-ins/{id}/end";

    public static string EndOtherSessions() => "/account/log-ins/end-others";

    public static string SetUp() => "/account/set-up";

    public static string Calendar() => "/account/calendar";

    public static string RevokeCalendar() => "/account/calendar/revoke";

    /// <summary>The file that a calendar program reads, without a log-in.</summary>
    public static string CalendarFile(string token) => $"/calendar/{token}.ics";

    /// <summary>The page of what is left to do before somebody who has logged in can act.</summary>
    public static string Next(LogInStep step) => step switch
    {
        LogInStep.Done => "/",
        LogInStep.ChooseRole => Roles(),
        LogInStep.SetUpSecondFactor => SetUpSecondFactor(),
    };

    private static string WithReturn(string address, string? returnUrl) =>
        returnUrl is null ? address : QueryHelpers.AddQueryString(address, "returnUrl", returnUrl);
}
