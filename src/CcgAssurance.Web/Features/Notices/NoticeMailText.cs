using CcgAssurance.Web.Infrastructure.Mail;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>The mail of a notice: plain text that says what happened, in which quarter and where to look. What was written stays behind the log-in.</summary>
public static class NoticeMailText
{
    /// <summary>The mail to one person.</summary>
    public static MailLetter Of(NoticeRow notice, string name, string address, Uri site)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new MailLetter(
            address,
            name,
            $"{notice.Subject}: {notice.About}",
            $"""
            {notice.Subject}

            {notice.About}

            {notice.Next}

            See it: {new Uri(site, notice.Address)}

            All your notices: {new Uri(site, NoticeLinks.List())}

            This mail was sent by CCG assurance. It does not read replies.

            """.ReplaceLineEndings("\r\n"));
    }
}
