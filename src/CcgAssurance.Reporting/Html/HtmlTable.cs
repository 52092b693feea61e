using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Html;

/// <summary>
/// Draws a table that becomes a list of cards on a narrow screen. The roles are written out because a table that is laid out otherwise is
/// no table for assistive technology any more.
/// </summary>
internal sealed class HtmlTable(HtmlWriter html, HtmlBlocks blocks)
{
    private const string Responsive = "nhsuk-table nhsuk-table--responsive app-report-table";

    /// <summary>Draws a table.</summary>
    public void Write(Table table) => html.Element("table", [("class", Responsive), ("role", "table")], () =>
    {
        html.Element("caption", "nhsuk-table__caption nhsuk-u-visually-hidden", table.Caption);
        html.Element("thead", [("class", "nhsuk-table__head"), ("role", "rowgroup")], () => WriteRow(() => WriteHeadings(table)));
        foreach (var group in table.Groups)
        {
            html.Element("tbody", [("class", "nhsuk-table__body"), ("role", "rowgroup")], () => Write(table, group));
        }
    });

    private void WriteHeadings(Table table)
    {
        var shares = (double)table.Columns.Sum(column => column.Share);
        foreach (var column in table.Columns)
        {
            var width = FormattableString.Invariant($"{column.Share / shares:P1}").Replace(" ", "", StringComparison.Ordinal);
            html.Element(
                column.Heading.Length > 0 ? "th" : "td",
                column.Heading.Length > 0
                    ? [("class", "nhsuk-table__header"), ("role", "columnheader"), ("scope", "col"), ("width", width)]
                    : [("class", "nhsuk-table__cell"), ("role", "cell"), ("width", width)],
                () => html.Text(column.Heading));
        }
    }

    private void Write(Table table, TableGroup group)
    {
        var span = table.Columns.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (group.Title is { } title)
        {
            WriteRow(() => html.Element(
                "th",
                [("class", "nhsuk-table__header app-report-group"), ("role", "rowheader"), ("scope", "rowgroup"), ("colspan", span)],
                () => html.Text(title)));
        }

        if (group.Lead.Count > 0)
        {
            WriteRow(() => html.Element(
                "td", [("class", "nhsuk-table__cell app-report-lead"), ("role", "cell"), ("colspan", span)], () => Write(group.Lead)));
        }

        var beside = group.Beside ?? [];
        foreach (var (at, row) in group.Rows.Index())
        {
            WriteRow(() =>
            {
                if (at == 0)
                {
                    Write(table, beside, 0, group.Rows.Count);
                }

                Write(table, row.Cells, beside.Count);
            });
        }
    }

    private void Write(Table table, IReadOnlyList<IReadOnlyList<Block>> cells, int firstColumn, int rows = 1)
    {
        foreach (var (at, cell) in cells.Index())
        {
            var isHeading = table.HasRowHeadings && firstColumn + at == 0;
            var scope = rows > 1 ? "rowgroup" : "row";
            List<(string, string)> attributes = isHeading
                ? [("class", "nhsuk-table__header"), ("role", "rowheader"), ("scope", scope)]
                : [("class", cell.Count == 0 ? "nhsuk-table__cell app-report-empty" : "nhsuk-table__cell"), ("role", "cell")];
            if (rows > 1)
            {
                attributes.Add(("rowspan", rows.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            html.Element(isHeading ? "th" : "td", attributes, () => WriteCell(cell, table.Columns[firstColumn + at].Heading));
        }
    }

    private void WriteCell(IReadOnlyList<Block> cell, string heading)
    {
        // The heading of the column, where a narrow screen shows no head of the table; it is read out once, from the head.
        if (heading.Length > 0)
        {
            html.Element("span", [("class", "nhsuk-table__heading"), ("aria-hidden", "true")], () => html.Text(heading + " "));
        }

        html.Element("div", "app-report-cell", () => Write(cell));
    }

    private void Write(IReadOnlyList<Block> content)
    {
        foreach (var block in content)
        {
            blocks.Write(block);
        }
    }

    private void WriteRow(Action content) => html.Element("tr", [("class", "nhsuk-table__row"), ("role", "row")], content);
}
