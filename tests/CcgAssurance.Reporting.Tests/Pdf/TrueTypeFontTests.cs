using System.Buffers.Binary;
using System.Text;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Tests.Pdf;

public sealed class TrueTypeFontTests
{
    private const int RestrictedLicence = 2;

    private static readonly byte[] File = Resource("SourceSans3_400Regular.ttf");
    private static readonly TrueTypeFont Regular = new(File);

    [Fact]
    public void The_four_faces_and_their_licence_travel_in_the_assembly()
    {
        Assert.Equal(4, Enum.GetValues<Face>().Select(face => DocumentFonts.Load()[face].Metrics.PostScriptName).Distinct().Count());
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", Encoding.UTF8.GetString(Resource("LICENSE_FONT")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_says_what_it_is()
    {
        var italic = DocumentFonts.Load()[Face.Italic].Metrics;

        Assert.Equal("SourceSans3-Regular", Regular.Metrics.PostScriptName);
        Assert.Equal((1000, 400, 0.0), (Regular.Metrics.UnitsPerEm, Regular.Metrics.Weight, Regular.Metrics.ItalicAngle));
        Assert.Equal(("SourceSans3-Italic", true), (italic.PostScriptName, italic.ItalicAngle < 0));
        Assert.InRange(Regular.Metrics.CapHeight, 640, 680);
    }

    [Fact]
    public void Neighbours_that_gape_are_moved_together()
    {
        Assert.True(Kerning('A', 'V') < 0);
        Assert.True(Kerning('T', 'o') < 0);
        Assert.Equal(0, Kerning('n', 'n'));
        Assert.Equal(Regular.Advance(Regular.Glyph('A')) + Regular.Advance(Regular.Glyph('V')) + Kerning('A', 'V'), Regular.Width("AV"));
    }

    [Fact]
    public void A_subset_has_the_outlines_in_use_under_their_numbers_and_those_that_they_are_made_of()
    {
        var glyph = Regular.Glyph('é');
        var subset = new FontTables(Regular.Subset([glyph]));
        var whole = new FontTables(File);
        var outlines = new GlyphOutlines(subset, Regular.Metrics.GlyphCount);
        var all = new GlyphOutlines(whole, Regular.Metrics.GlyphCount);
        var kept = all.WithParts([glyph]);

        Assert.True(kept.Count > 2, "é is put together from other glyphs");
        for (var number = 0; number < outlines.Count; number++)
        {
            var expected = kept.Contains(number) ? all.Outline(number) : [];
            Assert.True(outlines.Outline(number).StartsWith(expected), $"glyph {number}");
            Assert.InRange(outlines.Outline(number).Length, expected.Length, kept.Contains(number) ? expected.Length + 3 : 0);
        }

        Assert.False(subset.Has("GPOS"));
    }

    [Fact]
    public void A_subset_says_how_wide_the_glyphs_in_use_are_and_no_others()
    {
        var glyph = Regular.Glyph('é');
        var subset = new FontTables(Regular.Subset([glyph]));
        var whole = new FontTables(File);
        var kept = new GlyphOutlines(whole, Regular.Metrics.GlyphCount).WithParts([glyph]);
        var listed = whole.Read("hhea").UInt16(34);

        Assert.Equal(whole.Bytes("hmtx").Length, subset.Bytes("hmtx").Length);
        for (var number = 0; number < listed; number++)
        {
            var expected = kept.Contains(number) || number == listed - 1 ? whole.Read("hmtx").UInt16(4 * number) : 0;
            Assert.Equal(expected, subset.Read("hmtx").UInt16(4 * number));
        }
    }

    [Theory]
    [InlineData('A', 'V')]
    [InlineData('T', 'o')]
    [InlineData('y', '.')]
    [InlineData('T', 'é')]
    [InlineData('“', 'A')]
    [InlineData('n', 'm')]
    public void Pairs_are_kerned_as_the_table_says_be_they_common_or_not(char left, char right)
    {
        var table = new PairKerning(new FontTables(File));

        Assert.Equal(table.Between(Regular.Glyph(left), Regular.Glyph(right)), Kerning(left, right));
    }

    [Fact]
    public void The_sum_of_a_subset_comes_to_what_the_format_asks_for()
    {
        var subset = Regular.Subset([Regular.Glyph('A')]);
        var sum = 0u;
        for (var place = 0; place < subset.Length; place += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(subset.AsSpan(place));
        }

        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void What_is_no_TrueType_font_is_refused()
    {
        Refused([], "cut short");
        Refused("OTTO and nothing else"u8.ToArray(), "no TrueType font");
        Refused(File[..1000], "cut short");
    }

    [Theory]
    [InlineData("glyf", "no table \"glyf\"")]
    [InlineData("cmap", "no table \"cmap\"")]
    [InlineData("hmtx", "no table \"hmtx\"")]
    [InlineData("name", "no table \"name\"")]
    public void A_font_that_lacks_a_table_is_refused(string table, string reason) =>
        Refused(Edited(file => Encoding.ASCII.GetBytes("none", file.AsSpan(RecordOf(file, table)))), reason);

    [Fact]
    public void A_font_without_a_table_of_pairs_has_no_kerning()
    {
        var font = new TrueTypeFont(Edited(file => Encoding.ASCII.GetBytes("none", file.AsSpan(RecordOf(file, "GPOS")))));

        Assert.Equal(0, font.Kerning(font.Glyph('A'), font.Glyph('V')));
    }

    [Fact]
    public void A_font_that_forbids_to_be_embedded_is_refused() => Refused(
        Edited(file => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(OffsetOf(file, "OS/2") + 8), RestrictedLicence)), "forbids to be embedded");

    [Theory]
    [InlineData("GPOS", 8, "cut short")]
    [InlineData("loca", 42, "not where the table \"loca\" says")]
    [InlineData("maxp", 4, "cut short")]
    public void A_font_whose_tables_contradict_each_other_is_refused(string table, int place, string reason) => Refused(
        Edited(file => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(OffsetOf(file, table) + place), 0xFFF0)), reason);

    [Fact]
    public void A_map_to_glyphs_that_do_not_exist_is_refused() => Refused(
        Edited(file => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(OffsetOf(file, "maxp") + 4), 5)), "names glyph");

    private static int Kerning(char left, char right) => Regular.Kerning(Regular.Glyph(left), Regular.Glyph(right));

    private static void Refused(byte[] file, string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => new TrueTypeFont(file)).Message, StringComparison.Ordinal);

    private static byte[] Edited(Action<byte[]> edit)
    {
        byte[] copy = [.. File];
        edit(copy);
        return copy;
    }

    private static int OffsetOf(byte[] file, string table) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(RecordOf(file, table) + 8));

    private static int RecordOf(byte[] file, string table)
    {
        var record = 12;
        while (Encoding.ASCII.GetString(file, record, 4) != table)
        {
            record += 16;
        }

        return record;
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream($"Fonts/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
