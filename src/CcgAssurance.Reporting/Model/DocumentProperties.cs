namespace CcgAssurance.Reporting.Model;

/// <summary>What a document says about itself to catalogues, title bars and screen readers.</summary>
/// <param name="Title">The title, as the window of a reader shows it.</param>
/// <param name="Author">The organisation that issues it.</param>
/// <param name="Subject">One sentence on what it is about.</param>
/// <param name="MadeAt">When it was made; with the same tree and time the bytes are the same.</param>
public sealed record DocumentProperties(string Title, string Author, string Subject, DateTimeOffset MadeAt)
{
    /// <summary>The language of every word in it, as a BCP 47 tag.</summary>
    public const string Language = "en-GB";
}
