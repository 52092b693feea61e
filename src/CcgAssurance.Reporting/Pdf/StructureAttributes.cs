using System.Globalization;
using System.Text;
using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>The attributes of an element that say more than its role (ISO 32000-1, 14.8.5).</summary>
internal static class StructureAttributes
{
    /// <summary>The entry A of the element, or nothing.</summary>
    /// <param name="element">The element.</param>
    /// <param name="box">The area that it takes on its page, or null for one that does not say.</param>
    public static string Of(StructureElement element, string? box)
    {
        var attributes = new[] { OfTable(element), OfList(element), OfLayout(box) }.OfType<string>().ToList();
        return attributes switch
        {
            [] => "",
            [var only] => $"/A {only}",
            _ => $"/A[{string.Concat(attributes)}]",
        };
    }

    private static string? OfTable(StructureElement element)
    {
        var entries = new StringBuilder();
        if (element.Scope is { } scope)
        {
            entries.Append("/Scope/").Append(scope);
        }

        if (element.ColumnSpan > 1)
        {
            entries.Append(CultureInfo.InvariantCulture, $"/ColSpan {element.ColumnSpan}");
        }

        if (element.RowSpan > 1)
        {
            entries.Append(CultureInfo.InvariantCulture, $"/RowSpan {element.RowSpan}");
        }

        if (element.Summary is { } summary)
        {
            entries.Append("/Summary ").Append(PdfSyntax.Text(summary));
        }

        return entries.Length > 0 ? $"<</O/Table{entries}>>" : null;
    }

    private static string? OfList(StructureElement element) =>
        element.IsNumbered is { } isNumbered ? $"<</O/List/ListNumbering/{(isNumbered ? "Decimal" : "Disc")}>>" : null;

    // A figure on one page says where (ISO 32000-1, 14.8.5.4.3); it stands between the paragraphs as one of them does.
    private static string? OfLayout(string? box) => box is null ? null : $"<</O/Layout/Placement/Block/BBox{box}>>";
}
