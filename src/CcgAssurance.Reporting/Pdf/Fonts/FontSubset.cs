using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>
/// Makes a font file with only the outlines that a document uses. Every glyph keeps its number, so a character code in the
/// document is the glyph's number (CIDToGIDMap Identity), and the tables that a PDF reader does not need are left out
/// (ISO 32000-1, 9.9: cmap, name, post and OS/2 play no part for a CIDFontType2).
/// </summary>
internal static class FontSubset
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const int CheckSumAdjustment = 8;
    private const int LongLocations = 50;
    private const int AdvancesListed = 34;
    private const int AdvanceLength = 4;
    private const uint CheckSumOfFile = 0xB1B0AFBA;

    private static readonly string[] TablesKept = ["cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "prep"];

    /// <summary>The file.</summary>
    /// <param name="tables">The tables of the whole font.</param>
    /// <param name="outlines">Its outlines.</param>
    /// <param name="glyphs">The glyphs that the document shows.</param>
    public static byte[] Make(FontTables tables, GlyphOutlines outlines, IEnumerable<ushort> glyphs)
    {
        var kept = outlines.WithParts(glyphs);
        var (locations, shapes) = Outlines(outlines, kept);
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["glyf"] = shapes, ["loca"] = locations };
        foreach (var name in TablesKept.Where(tables.Has))
        {
            parts[name] = tables.Bytes(name).ToArray();
        }

        ForgetAdvances(parts["hmtx"], tables.Read("hhea").UInt16(AdvancesListed), kept);
        var head = parts["head"].AsSpan();
        BinaryPrimitives.WriteInt16BigEndian(head[LongLocations..], 1);
        BinaryPrimitives.WriteUInt32BigEndian(head[CheckSumAdjustment..], 0);
        return FileOf(parts);
    }

    private static (byte[] Locations, byte[] Shapes) Outlines(GlyphOutlines outlines, IReadOnlySet<int> kept)
    {
        var locations = new byte[4 * (outlines.Count + 1)];
        using var shapes = new MemoryStream();
        for (var glyph = 0; glyph < outlines.Count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * glyph), (int)shapes.Length);
            if (kept.Contains(glyph))
            {
                var outline = outlines.Outline(glyph);
                shapes.Write(outline);
                shapes.Write(new byte[Padded(outline.Length) - outline.Length]);
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * outlines.Count), (int)shapes.Length);
        return (locations, shapes.ToArray());
    }

    // Nobody asks how wide a glyph is that is not there, and zeros take no room in the document. The last advance holds for all that
    // follow it.
    private static void ForgetAdvances(byte[] advances, int listed, IReadOnlySet<int> kept)
    {
        for (var glyph = 0; glyph < listed - 1; glyph++)
        {
            if (!kept.Contains(glyph))
            {
                advances.AsSpan(AdvanceLength * glyph, AdvanceLength).Clear();
            }
        }
    }

    private static byte[] FileOf(SortedDictionary<string, byte[]> tables)
    {
        var position = HeaderLength + (RecordLength * tables.Count);
        var file = new byte[position + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file, tables.Count);
        var record = HeaderLength;
        var head = 0;
        foreach (var (name, table) in tables)
        {
            if (name == "head")
            {
                head = position;
            }

            var length = Padded(table.Length);
            table.CopyTo(file, position);
            Encoding.ASCII.GetBytes(name, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), CheckSum(file.AsSpan(position, length)));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), position);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            position += length;
            record += RecordLength;
        }

        // The sum of the whole file, with this field still 0, is what makes it come to the fixed value.
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + CheckSumAdjustment), CheckSumOfFile - CheckSum(file));
        return file;
    }

    // The last three numbers of the header were meant to help a binary search through the tables; readers still check them.
    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        var range = RecordLength << power;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((RecordLength * count) - range));
    }

    private static uint CheckSum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var place = 0; place < bytes.Length; place += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[place..]);
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
