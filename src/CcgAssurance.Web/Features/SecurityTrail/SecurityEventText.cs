using CcgAssurance.Data.Security;

namespace CcgAssurance.Web.Features.SecurityTrail;

/// <summary>The words for what the security log notes.</summary>
public static class SecurityEventText
{
    /// <summary>What happened, as people read it.</summary>
    public static string DisplayText(this SecurityEventKind kind) => kind switch
    {
        SecurityEventKind.LoggedIn => "Logged in",
        SecurityEventKind.LogInFailed => "Log-in failed",
        SecurityEventKind.LockedOut => "Account locked after wrong tries",
        SecurityEventKind.LoggedOut => "Logged out",
        SecurityEventKind.SessionEnded => "Session ended",
        SecurityEventKind.SingleSignOn => "Logged in by single sign-on",
        SecurityEventKind.SingleSignOnRefused => "Single sign-on refused",
        SecurityEventKind.AccessDenied => "Access denied",
        SecurityEventKind.LimitReached => "Limit reached",
        SecurityEventKind.TwoFactorOn => "Two-factor log-in switched on",
        SecurityEventKind.TwoFactorOff => "Two-factor log-in switched off",
        SecurityEventKind.RecoveryCodeUsed => "Recovery code used",
        SecurityEventKind.PasswordChanged => "Password changed",
        SecurityEventKind.PasswordReset => "Forgotten password replaced",
        SecurityEventKind.AccountInvited => "Account invited",
        SecurityEventKind.AccountDisabled => "Account disabled",
        SecurityEventKind.MembershipGiven => "Role given",
        SecurityEventKind.MembershipEnded => "Role taken away",
        SecurityEventKind.SetUpCodeUsed => "Installation set up with its code",
        SecurityEventKind.SignOnLinked => "Linked for single sign-on",
        SecurityEventKind.SignOnLinkRemoved => "Link for single sign-on removed",
        SecurityEventKind.CalendarAddressMade => "Calendar address made",
        SecurityEventKind.CalendarAddressRevoked => "Calendar address removed",
        SecurityEventKind.Downloaded => "Document downloaded",
        SecurityEventKind.Exported => "Table downloaded",
    };
}
