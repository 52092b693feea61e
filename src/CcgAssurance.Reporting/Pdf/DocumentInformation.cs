using System.Text;
using System.Xml;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>The information dictionary (ISO 32000-1, 14.3.3), which older programs read instead of the metadata.</summary>
internal static class DocumentInformation
{
    /// <summary>What made the file.</summary>
    public const string Producer = "CCG Assurance";

    /// <summary>The dictionary.</summary>
    public static string Of(DocumentProperties properties)
    {
        var made = PdfSyntax.Date(properties.MadeAt);
        return $"<</Title {PdfSyntax.Text(properties.Title)}/Author {PdfSyntax.Text(properties.Author)}" +
            $"/Subject {PdfSyntax.Text(properties.Subject)}" +
            $"/Creator {PdfSyntax.Text(Producer)}/Producer {PdfSyntax.Text(Producer)}/CreationDate {made}/ModDate {made}>>";
    }

    /// <summary>
    /// The properties with a space for every character that XML cannot hold, so that both places say the same. Titles hold names that
    /// people have typed or pasted.
    /// </summary>
    public static DocumentProperties Cleaned(DocumentProperties properties) => properties with
    {
        Title = Cleaned(properties.Title),
        Author = Cleaned(properties.Author),
        Subject = Cleaned(properties.Subject),
    };

    private static string Cleaned(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isUnwanted = Rune.IsControl(rune) || (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value));
            cleaned.Append(isUnwanted ? " " : rune.ToString());
        }

        return cleaned.ToString();
    }
}
