using System.Text;

namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>What a font says about itself as a whole. Lengths are in its own units.</summary>
internal sealed class FontMetrics
{
    private const int PostScriptNameId = 6;
    private const int WindowsPlatform = 3;
    private const int RestrictedLicence = 0x2;
    private const int LicenceThatEmbeds = 0xC;

    /// <summary>Reads the tables head, hhea, maxp, OS/2, post and name.</summary>
    /// <exception cref="InvalidDataException">A table is missing or wrong, or the font forbids to be embedded.</exception>
    public FontMetrics(FontTables tables)
    {
        var head = tables.Read("head");
        UnitsPerEm = head.UInt16(18);
        BoundingBox = [head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)];
        var horizontal = tables.Read("hhea");
        Ascent = horizontal.Int16(4);
        Descent = horizontal.Int16(6);
        GlyphCount = tables.Read("maxp").UInt16(4);
        ItalicAngle = tables.Read("post").Fixed(4);
        PostScriptName = NameOf(tables.Read("name"));
        var windows = tables.Read("OS/2");
        Weight = windows.UInt16(4);

        // The height of capitals came with the second version of the table; seven tenths of the ascent is what most faces have.
        CapHeight = windows.UInt16(0) >= 2 ? windows.Int16(88) : (int)(Ascent * 0.7);
        var licence = windows.UInt16(8);
        if (UnitsPerEm == 0)
        {
            throw new InvalidDataException($"The font {PostScriptName} does not say how many units its size has.");
        }

        if ((licence & RestrictedLicence) != 0 && (licence & LicenceThatEmbeds) == 0)
        {
            throw new InvalidDataException($"The font {PostScriptName} forbids to be embedded in a document.");
        }
    }

    /// <summary>How many units make the size of the type.</summary>
    public int UnitsPerEm { get; }

    /// <summary>The smallest box around every letter: left, bottom, right, top.</summary>
    public IReadOnlyList<int> BoundingBox { get; }

    /// <summary>How far the face reaches above the baseline.</summary>
    public int Ascent { get; }

    /// <summary>How far the face reaches below the baseline, as a negative number.</summary>
    public int Descent { get; }

    /// <summary>How high capitals are.</summary>
    public int CapHeight { get; }

    /// <summary>By how many degrees the letters lean, anticlockwise: negative in an italic.</summary>
    public double ItalicAngle { get; }

    /// <summary>How heavy the face is, from 100 to 900.</summary>
    public int Weight { get; }

    /// <summary>How many glyphs there are.</summary>
    public int GlyphCount { get; }

    /// <summary>The name that the font goes by in documents.</summary>
    public string PostScriptName { get; }

    private static string NameOf(BigEndianReader names)
    {
        var count = names.UInt16(2);
        var texts = names.UInt16(4);
        for (var index = 0; index < count; index++)
        {
            var record = 6 + (12 * index);
            if (names.UInt16(record) == WindowsPlatform && names.UInt16(record + 6) == PostScriptNameId)
            {
                return Encoding.BigEndianUnicode.GetString(names.Bytes(texts + names.UInt16(record + 10), names.UInt16(record + 8)));
            }
        }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}
