using CcgAssurance.Domain.Notices;
using CcgAssurance.Web.Infrastructure.Mail;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>
/// The mail of notices: plain text that says what happened, in which quarter and where to look. What was written stays behind the log-in.
/// </summary>
public static class NoticeMailWriter
{
    /// <summary>The mail to one person about what waits for that person.</summary>
    public static MailLetter Of(IReadOnlyList<Notice> notices, string name, string address, Uri site)
    {
        ArgumentNullException.ThrowIfNull(notices);
        var subject = notices.Count == 1 ? $"{notices[0].Subject}: {notices[0].About}" : $"{notices.Count} notices from CCG assurance";
        IEnumerable<string> parts =
        [
            .. notices
                .OrderBy(notice => notice.MadeAt)
                .ThenBy(notice => notice.DueOn)
                .ThenBy(notice => notice.About, StringComparer.Ordinal)
                .SelectMany(notice => Paragraphs(notice, site)),
            $"All your notices: {new Uri(site, NoticeLinks.List())}",
            "This email was sent by CCG assurance. We cannot read replies to it.",
        ];
        return new MailLetter(address, name, subject, string.Join("\r\n\r\n", parts) + "\r\n");
    }

    private static IEnumerable<string> Paragraphs(Notice notice, Uri site) =>
        [$"{notice.Subject}\r\n{notice.About}", $"{notice.Next}\r\nSee it: {new Uri(site, notice.Address)}"];
}
