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

    // Of those that PDF 1.7 knows (ISO 32000-1, 14.8.4), the ones that our documents use.
    private static readonly HashSet<string> Standard =
    [
        "Document", "Div", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Link", "Span",
        "Figure", "Caption",
    ];

    public static IEnumerable<PdfFault> Of(PdfRead document) =>
    [
        .. OfRoles(document),
        .. OfHeadings(document),
        .. document.Elements.SelectMany(OfPlaces),
        .. document.Root.Find("Table").SelectMany(OfTable),
        .. OfScopes(document),
    ];

    private static IEnumerable<PdfFault> OfRoles(PdfRead document)
    {
        var map = document.Objects.DictionaryOrNull(document.Objects.Dictionary(document.Objects.Catalog["StructTreeRoot"])["RoleMap"]);
        return document.Elements.Select(element => element.Role).Distinct()
            .Where(role => !Standard.Contains(role) && (map is null || !Standard.Contains(document.Objects.NameIn(map, role) ?? "")))
            .Select(role => new PdfFault(PdfFaultKind.RoleUnknown, role));
    }

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
            .Where(child => parts is null ? OnlyParts.Contains(child.Role) || IsStrayCaption(child, element) : !parts.Contains(child.Role))
            .Select(child => new PdfFault(PdfFaultKind.RoleInWrongPlace, $"{child} is in a {element.Role}."));
    }

    // A caption is about the figure beside it.
    private static bool IsStrayCaption(PdfElement child, PdfElement parent) =>
        child.Role == "Caption" && !parent.Children.Any(sibling => sibling.Role == "Figure");

    private static IEnumerable<PdfFault> OfTable(PdfElement table)
    {
        // A cell that stands beside several rows counts in each of them; none may stand beside more rows than there are.
        var rows = table.Find("TR").Where(row => Table(row) == table).ToList();
        var widths = new int[rows.Count];
        foreach (var (at, row) in rows.Index())
        {
            foreach (var cell in row.Children)
            {
                var end = at + Span(cell, "RowSpan");
                if (end > rows.Count || rows[end - 1].Parent != row.Parent)
                {
                    yield return new PdfFault(PdfFaultKind.UnevenTable, $"{cell} stands beside rows that are not there.");
                    yield break;
                }

                for (var beside = at; beside < end; beside++)
                {
                    widths[beside] += Span(cell, "ColSpan");
                }
            }
        }

        if (widths.Distinct().Count() != 1)
        {
            yield return new PdfFault(PdfFaultKind.UnevenTable, $"Rows have {string.Join(" and ", widths.Distinct())} columns.");
        }
    }

    private static int Span(PdfElement cell, string direction) =>
        int.Parse(cell.Attributes.GetValueOrDefault(direction, "1"), System.Globalization.CultureInfo.InvariantCulture);

    // A table may stand in a cell of another.
    private static PdfElement? Table(PdfElement? element) => element is null or { Role: "Table" } ? element : Table(element.Parent);

    private static IEnumerable<PdfFault> OfScopes(PdfRead document) => document.Root.Find("TH")
        .Where(cell => cell.Attributes.GetValueOrDefault("Scope") is not ("Row" or "Column"))
        .Select(cell => new PdfFault(PdfFaultKind.HeaderCellWithoutScope, cell.ToString()));
}
