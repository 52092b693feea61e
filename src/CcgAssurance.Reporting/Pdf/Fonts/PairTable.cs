using System.Numerics;

namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>One table of pair adjustments (OpenType, "GPOS lookup type 2"): pair by pair, or by classes of glyphs.</summary>
internal abstract class PairTable
{
    private const int HorizontalAdvance = 0x4;
    private const int Placements = 0x3;

    /// <summary>Reads a table, or gives null where it does not change how far a line advances, or has a format of the future.</summary>
    public static PairTable? Read(BigEndianReader table, int start, int glyphCount)
    {
        var firstValues = table.UInt16(start + 4);
        if ((firstValues & HorizontalAdvance) == 0)
        {
            return null;
        }

        // A value record has two bytes for each bit of its format, in the order of the bits: two placements, then the advance.
        var firstLength = 2 * BitOperations.PopCount(firstValues);
        var bothLengths = firstLength + (2 * BitOperations.PopCount(table.UInt16(start + 6)));
        var advance = 2 * BitOperations.PopCount((uint)(firstValues & Placements));
        return table.UInt16(start) switch
        {
            1 => new GlyphPairs(table, start, bothLengths, advance),
            2 => new ClassPairs(table, start, bothLengths, advance, glyphCount),
            _ => null,
        };
    }

    /// <summary>Whether this table decides about a pair, and what it says.</summary>
    public abstract bool TryGet(int left, int right, out int value);

    private static IEnumerable<(int Glyph, int Index)> Coverage(BigEndianReader table, int start)
    {
        var count = table.UInt16(start + 2);
        if (table.UInt16(start) == 1)
        {
            for (var index = 0; index < count; index++)
            {
                yield return (table.UInt16(start + 4 + (2 * index)), index);
            }

            yield break;
        }

        foreach (var (first, last, index) in Ranges(table, start + 4, count))
        {
            for (var glyph = first; glyph <= last; glyph++)
            {
                yield return (glyph, index + glyph - first);
            }
        }
    }

    private static ushort[] Classes(BigEndianReader table, int start, int glyphCount)
    {
        var classes = new ushort[glyphCount];
        if (table.UInt16(start) == 1)
        {
            var first = table.UInt16(start + 2);
            var count = Math.Min(table.UInt16(start + 4), glyphCount - first);
            for (var index = 0; index < count; index++)
            {
                classes[first + index] = table.UInt16(start + 6 + (2 * index));
            }

            return classes;
        }

        foreach (var (first, last, number) in Ranges(table, start + 4, table.UInt16(start + 2)))
        {
            for (var glyph = first; glyph <= Math.Min(last, glyphCount - 1); glyph++)
            {
                classes[glyph] = (ushort)number;
            }
        }

        return classes;
    }

    // Both coverages and classes may be given as ranges of glyphs with a number.
    private static IEnumerable<(int First, int Last, int Number)> Ranges(BigEndianReader table, int start, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var range = start + (6 * index);
            yield return (table.UInt16(range), table.UInt16(range + 2), table.UInt16(range + 4));
        }
    }

    private sealed class GlyphPairs : PairTable
    {
        // By both glyphs in one number, which a text of thousands of pairs finds much faster than a pair of numbers.
        private readonly Dictionary<int, int> _values = [];

        public GlyphPairs(BigEndianReader table, int start, int length, int advance)
        {
            foreach (var (left, index) in Coverage(table, start + table.UInt16(start + 2)))
            {
                var pairs = start + table.UInt16(start + 10 + (2 * index));
                var count = table.UInt16(pairs);
                for (var number = 0; number < count; number++)
                {
                    var pair = pairs + 2 + (number * (2 + length));
                    _values.TryAdd(Key(left, table.UInt16(pair)), table.Int16(pair + 2 + advance));
                }
            }
        }

        public override bool TryGet(int left, int right, out int value) => _values.TryGetValue(Key(left, right), out value);

        private static int Key(int left, int right) => (left << 16) | right;
    }

    private sealed class ClassPairs : PairTable
    {
        private readonly bool[] _covered;
        private readonly ushort[] _leftClasses;
        private readonly ushort[] _rightClasses;
        private readonly short[,] _values;

        public ClassPairs(BigEndianReader table, int start, int length, int advance, int glyphCount)
        {
            _covered = new bool[glyphCount];
            foreach (var (glyph, _) in Coverage(table, start + table.UInt16(start + 2)).Where(entry => entry.Glyph < glyphCount))
            {
                _covered[glyph] = true;
            }

            _leftClasses = Classes(table, start + table.UInt16(start + 8), glyphCount);
            _rightClasses = Classes(table, start + table.UInt16(start + 10), glyphCount);
            _values = new short[table.UInt16(start + 12), table.UInt16(start + 14)];
            if (_leftClasses.Max() >= _values.GetLength(0) || _rightClasses.Max() >= _values.GetLength(1))
            {
                throw new InvalidDataException("The font's table \"GPOS\" puts a glyph into a class that it does not have.");
            }

            for (var left = 0; left < _values.GetLength(0); left++)
            {
                for (var right = 0; right < _values.GetLength(1); right++)
                {
                    var record = start + 16 + (((left * _values.GetLength(1)) + right) * length);
                    _values[left, right] = table.Int16(record + advance);
                }
            }
        }

        public override bool TryGet(int left, int right, out int value)
        {
            value = 0;
            if (!_covered[left])
            {
                return false;
            }

            value = _values[_leftClasses[left], _rightClasses[right]];
            return true;
        }
    }
}
