using CcgAssurance.Domain.Calendar;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Web.Demo;

/// <summary>A letter of the area team, which is kept as a PDF.</summary>
public sealed record DemoLetter(string Name, string Title, DateOnly Date, string From, string To, params IReadOnlyList<string> Paragraphs)
{
    private const string AreaTeam = "NHS England, Anyshire area team";

    /// <summary>The letter as it is printed.</summary>
    public byte[] Print(IDocumentRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        IEnumerable<string> lines = [UkTime.InWords(Date), To, .. Paragraphs, $"Yours sincerely, {From}"];
        var document = new ReportDocument(
            new DocumentProperties(Title, AreaTeam, Title, UkTime.MomentOf(Date, new TimeOnly(15, 0))),
            new PageFurniture(PageOrientation.Portrait, AreaTeam, UkTime.InWords(Date), "Invented area team"),
            [new Heading(1, Title), .. lines.Select(line => new Paragraph(line))]);
        return renderer.Render(document).Content.ToArray();
    }
}
