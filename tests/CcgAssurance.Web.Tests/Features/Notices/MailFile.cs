using System.Text;
using MimeKit;

namespace CcgAssurance.Web.Tests.Features.Notices;

/// <summary>A mail as the pick-up folder or a mail server got it.</summary>
internal sealed record MailFile(string Raw)
{
    private readonly MimeMessage _message = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(Raw)));

    public string? Subject => _message.Subject;

    public (string? Name, string Address) From => Of(Assert.Single(_message.From.Mailboxes));

    public (string? Name, string Address) To => Of(Assert.Single(_message.To.Mailboxes));

    /// <summary>Its text, decoded; it has no other part.</summary>
    public string Text => Assert.IsType<TextPart>(_message.Body).Text.ReplaceLineEndings("\n").TrimEnd('\n');

    /// <summary>The mails to an address that lie in a folder.</summary>
    public static IReadOnlyList<MailFile> Of(string folder, string address) =>
        [.. Directory.EnumerateFiles(folder, "*.eml")
            .Select(file => new MailFile(File.ReadAllText(file, Encoding.Latin1)))
            .Where(mail => mail.To.Address == address)];

    /// <summary>The value of a header as it is written.</summary>
    public string? Header(string name) => _message.Headers[name] ?? _message.Body?.Headers[name];

    private static (string? Name, string Address) Of(MailboxAddress mailbox) => (mailbox.Name, mailbox.Address);
}
