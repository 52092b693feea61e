using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Writes the fonts of a document as composite fonts whose codes are glyph numbers (ISO 32000-1, 9.7; Identity-H), each with its
/// embedded subset (ISO 14289-1, 7.21.4) and the characters that its glyphs stand for (7.21.7).
/// </summary>
internal static class FontObjects
{
    private const int Nonsymbolic = 32;
    private const int Italic = 64;
    private const int WeightOfBold = 600;
    private const int LengthOfTag = 6;

    /// <summary>Writes them and gives the number of the resource dictionary that all pages share.</summary>
    public static int Write(PdfObjects objects, UsedFonts fonts)
    {
        var entries = fonts.All.Select(font => $"/{font.Name} {PdfSyntax.Reference(Write(objects, font))}").ToList();
        return objects.Add($"<</Font<<{string.Concat(entries)}>>>>");
    }

    private static int Write(PdfObjects objects, UsedFont used)
    {
        var characters = used.Characters;
        var program = used.Font.Subset(characters.Select(entry => entry.Glyph));
        var name = $"{TagOf(program)}+{used.Font.Metrics.PostScriptName}";
        var file = objects.AddStream(Invariant($"/Length1 {program.Length}"), program);
        var descriptor = objects.Add(Descriptor(used, name, file));
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
            $"/CIDToGIDMap/Identity/DW 0/W[{Widths(used, characters)}]/FontDescriptor {PdfSyntax.Reference(descriptor)}>>");
        var map = objects.AddStream("", Encoding.ASCII.GetBytes(ToUnicodeMap.Of(characters)));
        return objects.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{PdfSyntax.Reference(descendant)}]" +
            $"/ToUnicode {PdfSyntax.Reference(map)}>>");
    }

    // Six letters before the name tell subsets of one font apart (ISO 32000-1, 9.6.4); made from the content, they are the same each time.
    private static string TagOf(byte[] program) =>
        string.Concat(SHA256.HashData(program).Take(LengthOfTag).Select(value => (char)('A' + (value % 26))));

    private static string Descriptor(UsedFont used, string name, int file)
    {
        var metrics = used.Font.Metrics;
        var flags = Nonsymbolic | (metrics.ItalicAngle != 0 ? Italic : 0);
        var box = string.Join(' ', metrics.BoundingBox.Select(edge => Thousandths(used, edge)));

        // The thickness of a stem is not in a TrueType font; readers only use it to imitate a font that is not embedded.
        var stem = metrics.Weight >= WeightOfBold ? 140 : 80;
        return Invariant($"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{box}]") +
            $"/ItalicAngle {PdfSyntax.Number(metrics.ItalicAngle)}/Ascent {Thousandths(used, metrics.Ascent)}" +
            $"/Descent {Thousandths(used, metrics.Descent)}/CapHeight {Thousandths(used, metrics.CapHeight)}" +
            Invariant($"/StemV {stem}/FontFile2 {file} 0 R>>");
    }

    private static string Widths(UsedFont used, IReadOnlyList<(ushort Glyph, int Character)> characters)
    {
        var widths = new StringBuilder();
        foreach (var (glyph, _) in characters)
        {
            widths.Append(CultureInfo.InvariantCulture, $"{glyph}[{Thousandths(used, used.Font.Advance(glyph))}]");
        }

        return widths.ToString();
    }

    // Whatever units a font counts in, a PDF file counts in thousandths of its size.
    private static string Thousandths(UsedFont used, int units) => PdfSyntax.Number(units * 1000.0 / used.Font.Metrics.UnitsPerEm);
}
