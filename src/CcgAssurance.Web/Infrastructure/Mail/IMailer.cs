namespace CcgAssurance.Web.Infrastructure.Mail;

/// <summary>Sends mail.</summary>
public interface IMailer
{
    /// <summary>Where the mail goes, for the operator.</summary>
    string Name { get; }

    /// <summary>Sends one mail.</summary>
    Task<MailResult> SendAsync(MailLetter letter, CancellationToken cancellationToken);
}
