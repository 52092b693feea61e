namespace CcgAssurance.Testing.Pdf;

/// <summary>Whether the structure makes sense: headings in steps, lists of items, even tables with headings that say what they are for.</summary>
internal static class StructureChecks
{
    // Which roles may stand in which; a role that is not named here may hold anything but the parts of lists and tables.
    private static readonly Dictionary<string, string[]> Parts = new()
    {
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["Table"] = ["THead", "TBody", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
    };

    private static readonly HashSet<string> OnlyParts = [.. Parts.Values.SelectMany(roles => roles)];

    public static IEnumerable<PdfFault> Of(PdfRead document) =>
        [.. OfHeadings(document), .. document.Elements.SelectMany(OfPlaces), .. document.Root.Find("Table").SelectMany(OfTable), .. OfScopes(document)];

    private static IEnumerable<PdfFault> OfHeadings(PdfRead document)
    {
        var last = 0;
        foreach (var heading in document.Elements.Where(element => element.Role is ['H', >= '1' and <= '6']))
        {
            var level = heading.Role[1] - '0';
            if (level > last + 1 || (level == 1) != (last == 0))
            {
                yield return new PdfFault(PdfFaultKind.HeadingsOutOfOrder, $"{heading} follows a heading of level {last}.");
            }

            last = level;
        }

        if (last == 0)
        {
            yield return new PdfFault(PdfFaultKind.HeadingsOutOfOrder, "There is no heading.");
        }
    }

    private static IEnumerable<PdfFault> OfPlaces(PdfElement element)
    {
        var parts = Parts.GetValueOrDefault(element.Role);
        return element.Children
            .Where(child => parts is null ? OnlyParts.Contains(child.Role) : !parts.Contains(child.Role))
            .Select(child => new PdfFault(PdfFaultKind.RoleInWrongPlace, $"{child} is in a {element.Role}."));
    }

    private static IEnumerable<PdfFault> OfTable(PdfElement table)
    {
        var widths = table.Find("TR").Where(row => Table(row) == table)
            .Select(row => row.Children.Sum(cell =>
                int.Parse(cell.Attributes.GetValueOrDefault("ColSpan", "1"), System.Globalization.CultureInfo.InvariantCulture)))
            .Distinct().ToList();
        if (widths.Count != 1)
        {
            yield return new PdfFault(PdfFaultKind.UnevenTable, $"Rows have {string.Join(" and ", widths)} columns.");
        }
    }

    // A table may stand in a cell of another.
    private static PdfElement? Table(PdfElement? element) => element is null or { Role: "Table" } ? element : Table(element.Parent);

    private static IEnumerable<PdfFault> OfScopes(PdfRead document) => document.Root.Find("TH")
        .Where(cell => cell.Attributes.GetValueOrDefault("Scope") is not ("Row" or "Column"))
        .Select(cell => new PdfFault(PdfFaultKind.HeaderCellWithoutScope, cell.ToString()));
}
