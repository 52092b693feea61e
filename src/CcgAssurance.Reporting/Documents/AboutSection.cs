using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What the reader must know about the document itself; no section where there is nothing to say.</summary>
internal static class AboutSection
{
    public static IEnumerable<Block> Of(IReadOnlyList<Block> body)
    {
        var boxes = UnprintableCharacters.CountIn(body);
        if (boxes == 0)
        {
            yield break;
        }

        yield return new Heading(2, "About this report");
        yield return new Paragraph(
            (boxes == 1
                ? "1 character in this report could not be printed in the PDF, which shows a box in its place. "
                : $"{boxes} characters in this report could not be printed in the PDF, which shows a box in the place of each. ")
            + "The page of this report on the web shows what was typed.");
    }
}
