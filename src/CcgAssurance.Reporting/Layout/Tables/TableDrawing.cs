namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>Draws what makes rows look like a table: grounds and rules. None of it is read out.</summary>
internal static class TableDrawing
{
    /// <summary>The ground of a row, drawn before its text.</summary>
    public static void Ground(PageBuilder page, BandKind kind, double height)
    {
        if (Fill(kind) is { } colour)
        {
            page.Artifact(ArtifactKind.Layout);
            page.Add(new FillMark(page.Sheet.Left, page.Y, page.Sheet.BodyWidth, height, colour, kind == BandKind.GroupTitle));
        }
    }

    /// <summary>
    /// The rules of a row, drawn after its text. The lower rule is broken where the row goes on on the next page.
    /// </summary>
    public static void Rules(PageBuilder page, BandKind kind, TableGrid grid, double height, bool goesOn)
    {
        if (kind == BandKind.Header && !goesOn)
        {
            return;
        }

        page.Artifact(ArtifactKind.Layout);
        var bottom = page.Y + height;
        for (var at = 0; at < grid.Edges.Count; at++)
        {
            var isOutside = at == 0 || at == grid.Edges.Count - 1;
            if (isOutside || kind == BandKind.Row)
            {
                page.Add(new LineMark(grid.Edges[at], page.Y, grid.Edges[at], bottom, PrintStyle.ColumnRule, PrintStyle.Rule));
            }
        }

        var (colour, dash) = goesOn ? (PrintStyle.Grey, PrintStyle.DashLength) : (PrintStyle.Rule, 0);
        page.Add(new LineMark(page.Sheet.Left, bottom, page.Sheet.Right, bottom, PrintStyle.RowRule, colour, dash));
    }

    /// <summary>The rules between the rows of a group, which the cells beside them do not have.</summary>
    public static void RulesBetween(PageBuilder page, TableGrid grid, int firstColumn, IReadOnlyList<RowPart> rows)
    {
        page.Artifact(ArtifactKind.Layout);
        foreach (var row in rows.SkipLast(1))
        {
            var y = page.Y + row.Bottom;
            page.Add(new LineMark(grid.Edges[firstColumn], y, page.Sheet.Right, y, PrintStyle.RowRule, PrintStyle.Rule));
        }
    }

    private static Colour? Fill(BandKind kind) => kind switch
    {
        BandKind.Header => PrintStyle.DarkBlue,
        BandKind.GroupTitle => PrintStyle.TitleFill,
        BandKind.Lead or BandKind.Row => null,
    };
}
