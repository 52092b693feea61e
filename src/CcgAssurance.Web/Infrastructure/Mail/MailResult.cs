namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>What became of a mail that was to be sent.</summary>
public enum MailResult
{
    /// <summary>The mail server has it, or the folder.</summary>
    Sent,

    /// <summary>It will never arrive: there is no such address, or the mail server refuses this mail for good.</summary>
    Undeliverable,

    /// <summary>The mail server does not take this mail now; later it may.</summary>
    Deferred,

    /// <summary>There is no mail server to be reached, or it takes no mail at all.</summary>
    ServerAway,
}
