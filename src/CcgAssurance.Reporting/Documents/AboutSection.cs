using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What the reader must know about the document itself; no section where there is nothing to say.</summary>
internal static class AboutSection
{
    /// <summary>The section.</summary>
    /// <param name="body">What the document says.</param>
    /// <param name="name">What the document is, such as "report".</param>
    public static IEnumerable<Block> Of(IReadOnlyList<Block> body, string name = "report")
    {
        var boxes = UnprintableCharacters.CountIn(body);
        if (boxes == 0)
        {
            yield break;
        }

        yield return new Heading(2, $"About this {name}");
        yield return new Paragraph(
            (boxes == 1
                ? $"1 character in this {name} could not be printed in the PDF, which shows a box in its place. "
                : $"{boxes} characters in this {name} could not be printed in the PDF, which shows a box in the place of each. ")
            + $"The page of this {name} on the web shows what was typed.");
    }
}
