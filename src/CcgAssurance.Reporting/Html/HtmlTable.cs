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

        foreach (var row in group.Rows)
        {
            WriteRow(() => Write(table, row));
        }
    }

    private void Write(Table table, TableRow row)
    {
        for (var place = 0; place < row.Cells.Count; place++)
        {
            var (cell, heading) = (row.Cells[place], table.Columns[place].Heading);
            var isHeading = table.HasRowHeadings && place == 0;
            html.Element(
                isHeading ? "th" : "td",
                isHeading
                    ? [("class", "nhsuk-table__header"), ("role", "rowheader"), ("scope", "row")]
                    : [("class", cell.Count == 0 ? "nhsuk-table__cell app-report-empty" : "nhsuk-table__cell"), ("role", "cell")],
                () => WriteCell(cell, heading));
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
