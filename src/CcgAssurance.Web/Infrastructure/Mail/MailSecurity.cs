namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>How the connection to the mail server is kept from being read on the way.</summary>
public enum MailSecurity
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The connection begins in the clear and is encrypted before anything of a mail or a password is said (RFC 3207).</summary>
    StartTls,

    /// <summary>The connection is encrypted from the first octet (RFC 8314).</summary>
    Tls,
}
