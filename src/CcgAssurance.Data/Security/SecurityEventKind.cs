namespace CcgAssurance.Data.Security;

/// <summary>
/// What the security log notes. A kind is known outside by the number of its event in the structured log, so a number is never used again
/// for another one.
/// </summary>
public enum SecurityEventKind
{
    /// <summary>Somebody logged in.</summary>
    LoggedIn = 4101,

    /// <summary>Somebody tried to log in and could not.</summary>
    LogInFailed = 4102,

    /// <summary>An account was locked after too many wrong tries.</summary>
    LockedOut = 4103,

    /// <summary>Somebody logged out.</summary>
    LoggedOut = 4104,

    /// <summary>A session was ended by its owner elsewhere or by an administrator.</summary>
    SessionEnded = 4105,

    /// <summary>Somebody came by the single sign-on of their organisation.</summary>
    SingleSignOn = 4106,

    /// <summary>Somebody came by the single sign-on of their organisation and could not log in.</summary>
    SingleSignOnRefused = 4107,

    /// <summary>Somebody who is logged in asked for what is not theirs to see or to do.</summary>
    AccessDenied = 4201,

    /// <summary>Somebody did something more often than the limits allow.</summary>
    LimitReached = 4202,

    /// <summary>The second factor was switched on for an account.</summary>
    TwoFactorOn = 4301,

    /// <summary>The second factor was switched off for an account.</summary>
    TwoFactorOff = 4302,

    /// <summary>A recovery code took the place of the second factor.</summary>
    RecoveryCodeUsed = 4303,

    /// <summary>Somebody changed their password.</summary>
    PasswordChanged = 4304,

    /// <summary>A forgotten password was replaced by a link.</summary>
    PasswordReset = 4305,

    /// <summary>Somebody was invited to an account.</summary>
    AccountInvited = 4401,

    /// <summary>An account was disabled.</summary>
    AccountDisabled = 4402,

    /// <summary>A role in an organisation was given to somebody.</summary>
    MembershipGiven = 4403,

    /// <summary>A role in an organisation was taken from somebody.</summary>
    MembershipEnded = 4404,

    /// <summary>A new installation was set up with its code.</summary>
    SetUpCodeUsed = 4405,

    /// <summary>Somebody who logs in at a provider of single sign-on was linked with an account.</summary>
    SignOnLinked = 4406,

    /// <summary>That link was removed.</summary>
    SignOnLinkRemoved = 4407,

    /// <summary>Somebody got an address at which a calendar program reads their dates without a log-in.</summary>
    CalendarAddressMade = 4501,

    /// <summary>Somebody took that address back.</summary>
    CalendarAddressRevoked = 4502,

    /// <summary>A document or a file that is not public was downloaded.</summary>
    Downloaded = 4503,

    /// <summary>A table that is not public was downloaded.</summary>
    Exported = 4504,
}
