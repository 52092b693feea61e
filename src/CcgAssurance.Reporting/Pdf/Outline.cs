using CcgAssurance.Reporting.Layout;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Writes the outline, which a reader shows beside the pages (ISO 32000-1, 12.3.3): every entry open, each below the nearest one of a
/// higher level.
/// </summary>
internal sealed class Outline
{
    // The heading stands a little below the top of the window.
    private const double RoomAbove = 6;

    private readonly PdfObjects _objects;

    private Outline(PdfObjects objects) => _objects = objects;

    /// <summary>Writes it and gives its number, or null when there is no entry.</summary>
    public static int? Write(PdfObjects objects, IReadOnlyList<PdfPage> pages)
    {
        var top = Entries(objects, pages);
        if (top.Count == 0)
        {
            return null;
        }

        var outline = new Outline(objects);
        var number = objects.Reserve();
        outline.WriteSiblings(top, number);
        objects.Set(number, $"<</Type/Outlines{Children(top)}>>");
        return number;
    }

    private static List<Entry> Entries(PdfObjects objects, IReadOnlyList<PdfPage> pages)
    {
        var top = new List<Entry>();
        var open = new Stack<Entry>();
        foreach (var page in pages)
        {
            foreach (var bookmark in page.Content.Bookmarks)
            {
                while (open.TryPeek(out var above) && above.Bookmark.Level >= bookmark.Level)
                {
                    open.Pop();
                }

                var entry = new Entry(objects.Reserve(), page, bookmark, []);
                (open.TryPeek(out var parent) ? parent.Children : top).Add(entry);
                open.Push(entry);
            }
        }

        return top;
    }

    private void WriteSiblings(List<Entry> entries, int parent)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            var previous = index > 0 ? $"/Prev {PdfSyntax.Reference(entries[index - 1].Number)}" : "";
            var next = index < entries.Count - 1 ? $"/Next {PdfSyntax.Reference(entries[index + 1].Number)}" : "";
            _objects.Set(
                entry.Number,
                $"<</Title {PdfSyntax.Text(entry.Bookmark.Title)}/Parent {PdfSyntax.Reference(parent)}{previous}{next}" +
                $"{Children(entry.Children)}{Target(entry)}>>");
            WriteSiblings(entry.Children, entry.Number);
        }
    }

    private static string Children(List<Entry> entries) => entries.Count == 0
        ? ""
        : Invariant($"/First {entries[0].Number} 0 R/Last {entries[^1].Number} 0 R/Count {Count(entries)}");

    private static string Target(Entry entry)
    {
        var height = PdfSyntax.Number(entry.Page.Layout.Height - entry.Bookmark.Y + RoomAbove);
        return $"/Dest[{PdfSyntax.Reference(entry.Page.Number)}/XYZ 0 {height} null]";
    }

    private static int Count(List<Entry> entries) => entries.Sum(entry => 1 + Count(entry.Children));

    private sealed record Entry(int Number, PdfPage Page, BookmarkMark Bookmark, List<Entry> Children);
}
