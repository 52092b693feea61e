using System.Globalization;
using System.Text;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>The map from glyph numbers to characters, with which a reader searches, copies and reads aloud (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // A section of a map may not be longer.
    private const int EntriesPerSection = 100;

    private const string Beginning =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";

    private const string End = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    /// <summary>The map in the language of such maps.</summary>
    public static string Of(IReadOnlyList<(ushort Glyph, int Character)> characters)
    {
        var map = new StringBuilder(Beginning);
        foreach (var section in characters.Chunk(EntriesPerSection))
        {
            map.Append(CultureInfo.InvariantCulture, $"{section.Length} beginbfchar\n");
            foreach (var (glyph, character) in section)
            {
                var letters = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)));
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{letters}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append(End).ToString();
    }
}
