namespace CcgAssurance.Web.Features.Account;

/// <summary>Addresses of the account pages.</summary>
public static class AccountLinks
{
    public static string LogIn() => "/account/log-in";

    public static string LogOut() => "/account/log-out";
}
