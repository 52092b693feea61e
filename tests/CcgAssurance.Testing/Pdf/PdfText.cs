using System.Text;

namespace CcgAssurance.Testing.Pdf;

/// <summary>A line of text where it stands on a page, in points from the bottom left corner.</summary>
public sealed record PdfText(int Page, double X, double Y, double Width, double Size, string Font, string Text)
{
    /// <summary>Whether the pieces were moved together or apart between letters.</summary>
    public bool IsKerned { get; init; }

    /// <summary>Texts as one: where a line or a word's distance lies between two of them, a space is read.</summary>
    public static string Join(IEnumerable<PdfText> texts)
    {
        var joined = new StringBuilder();
        PdfText? previous = null;
        foreach (var text in texts.Where(text => text.Text.Length > 0))
        {
            if (previous is not null && IsApart(previous, text) && joined[^1] != ' ' && text.Text[0] != ' ')
            {
                joined.Append(' ');
            }

            joined.Append(text.Text);
            previous = text;
        }

        return joined.ToString().Trim();
    }

    private static bool IsApart(PdfText left, PdfText right)
    {
        var isSameLine = left.Page == right.Page && Math.Abs(left.Y - right.Y) < 0.5;
        return !isSameLine || right.X - (left.X + left.Width) > 0.1 * left.Size;
    }
}
