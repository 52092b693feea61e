namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>
/// By how much two neighbours are moved together or apart, as "AV": the feature "kern" of the table GPOS. Its lookups of
/// type 2 (pair adjustment) are read in both formats, also where they stand behind an extension lookup (type 9).
/// </summary>
internal sealed class PairKerning
{
    private const int PairAdjustment = 2;
    private const int Extension = 9;

    private readonly List<List<PairTable>> _lookups = [];

    /// <summary>Reads the table; a font without one has no kerning.</summary>
    /// <exception cref="InvalidDataException">The table is cut short.</exception>
    public PairKerning(FontTables tables)
    {
        if (!tables.Has("GPOS"))
        {
            return;
        }

        var table = tables.Read("GPOS");
        var glyphCount = tables.Read("maxp").UInt16(4);
        var lookups = table.UInt16(8);
        foreach (var index in KerningLookups(table))
        {
            var lookup = lookups + table.UInt16(lookups + 2 + (2 * index));
            var pairs = PairTables(table, lookup, glyphCount);
            if (pairs.Count > 0)
            {
                _lookups.Add(pairs);
            }
        }
    }

    /// <summary>
    /// What is added to the advance of the left glyph before the right one, in units of the font; negative moves them together.
    /// </summary>
    public int Between(int left, int right)
    {
        var sum = 0;
        foreach (var tables in _lookups)
        {
            sum += FirstOf(tables, left, right);
        }

        return sum;
    }

    // Within a lookup the first table that knows the pair decides, also where it says 0.
    private static int FirstOf(List<PairTable> tables, int left, int right)
    {
        foreach (var table in tables)
        {
            if (table.TryGet(left, right, out var value))
            {
                return value;
            }
        }

        return 0;
    }

    // Each script and language names the feature anew; here they all point at the same lookups.
    private static SortedSet<int> KerningLookups(BigEndianReader table)
    {
        var features = table.UInt16(6);
        var count = table.UInt16(features);
        var found = new SortedSet<int>();
        for (var index = 0; index < count; index++)
        {
            var record = features + 2 + (6 * index);
            if (table.Tag(record) != "kern")
            {
                continue;
            }

            var feature = features + table.UInt16(record + 4);
            for (var number = 0; number < table.UInt16(feature + 2); number++)
            {
                found.Add(table.UInt16(feature + 4 + (2 * number)));
            }
        }

        return found;
    }

    private static List<PairTable> PairTables(BigEndianReader table, int lookup, int glyphCount)
    {
        var lookupType = table.UInt16(lookup);
        var count = table.UInt16(lookup + 4);
        var pairs = new List<PairTable>();
        for (var index = 0; index < count; index++)
        {
            var start = lookup + table.UInt16(lookup + 6 + (2 * index));
            var type = lookupType;
            if (type == Extension)
            {
                type = table.UInt16(start + 2);
                start += table.Offset32(start + 4);
            }

            if (type == PairAdjustment && PairTable.Read(table, start, glyphCount) is { } read)
            {
                pairs.Add(read);
            }
        }

        return pairs;
    }
}
