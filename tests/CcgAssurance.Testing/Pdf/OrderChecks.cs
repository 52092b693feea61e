namespace CcgAssurance.Testing.Pdf;

/// <summary>
/// Whether words are read in the order in which they are drawn, which is that of our pages from top to bottom, and stand in something that
/// is read and not in a mere group (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.2).
/// </summary>
internal static class OrderChecks
{
    private static readonly HashSet<string> Groups = ["Document", "Div", "Caption", "L", "LI", "Table", "THead", "TBody", "TR"];

    public static IEnumerable<PdfFault> Of(PdfRead document) => [.. OfGroups(document), .. OfOrder(document)];

    private static IEnumerable<PdfFault> OfGroups(PdfRead document) => document.Elements
        .Where(element => Groups.Contains(element.Role) && element.Content.Exists(content => content is PdfMarkedContent))
        .Select(element => new PdfFault(PdfFaultKind.MarksInGroup, element.ToString()));

    private static IEnumerable<PdfFault> OfOrder(PdfRead document)
    {
        foreach (var page in Read(document.Root).GroupBy(content => content.Page))
        {
            var ids = page.Select(content => content.Id).ToList();
            foreach (var (first, second) in ids.Zip(ids.Skip(1)).Where(pair => pair.Second < pair.First))
            {
                yield return new PdfFault(PdfFaultKind.ReadOutOfOrder, $"Page {page.Key + 1}: number {second} is read after number {first}.");
            }
        }
    }

    private static IEnumerable<PdfMarkedContent> Read(PdfElement element) => element.Content.SelectMany(content => content switch
    {
        PdfElementContent part => Read(part.Element),
        PdfMarkedContent marks => [marks],
        _ => [],
    });
}
