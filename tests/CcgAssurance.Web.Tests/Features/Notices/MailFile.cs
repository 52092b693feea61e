using System.Text;

namespace CcgAssurance.Web.Tests.Features.Notices;

/// <summary>A mail as the pick-up folder or a mail server got it.</summary>
internal sealed record MailFile(string Raw)
{
    private string[] Lines => Raw.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Its text, decoded.</summary>
    public string Text
    {
        get
        {
            var body = string.Join('\n', Lines.SkipWhile(line => line.Length > 0).Skip(1));
            var text = Header("Content-Transfer-Encoding") switch
            {
                "7bit" => body,
                "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(body)),
                var other => throw new InvalidOperationException($"No test reads the encoding {other}."),
            };
            return text.ReplaceLineEndings("\n").TrimEnd('\n');
        }
    }

    /// <summary>The mails to an address that lie in a folder.</summary>
    public static IReadOnlyList<MailFile> Of(string folder, string address) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.eml").Select(file => new MailFile(File.ReadAllText(file))).Where(mail => mail.Header("To").Contains($"<{address}>", StringComparison.Ordinal))];

    /// <summary>The value of a header, unfolded.</summary>
    public string Header(string name) =>
        string.Concat(Lines.TakeWhile(line => line.Length > 0)
            .SkipWhile(line => !line.StartsWith(name + ": ", StringComparison.Ordinal))
            .TakeWhile((line, place) => place == 0 || line.StartsWith(' ')))[(name.Length + 2)..];
}
