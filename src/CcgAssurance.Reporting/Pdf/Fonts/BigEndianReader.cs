using System.Buffers.Binary;
using System.Text;

namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>
/// Reads the numbers of a font table, which have their highest byte first. It refuses to read past the end, so that a font
/// cut short is noticed where it is read and not where a letter is missing.
/// </summary>
/// <param name="data">The table.</param>
/// <param name="name">What the table is called, for the message of a refusal.</param>
internal readonly struct BigEndianReader(ReadOnlyMemory<byte> data, string name)
{
    /// <summary>How many bytes there are.</summary>
    public int Length => data.Length;

    /// <summary>An unsigned number of two bytes.</summary>
    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Bytes(offset, 2));

    /// <summary>A signed number of two bytes.</summary>
    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Bytes(offset, 2));

    /// <summary>An unsigned number of four bytes.</summary>
    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Bytes(offset, 4));

    /// <summary>A position or a count of four bytes, which no honest table has beyond its own length.</summary>
    public int Offset32(int offset)
    {
        var value = UInt32(offset);
        return value <= int.MaxValue ? (int)value : throw CutShort(offset);
    }

    /// <summary>A signed number with sixteen bits behind the point.</summary>
    public double Fixed(int offset) => BinaryPrimitives.ReadInt32BigEndian(Bytes(offset, 4)) / 65536.0;

    /// <summary>Four letters that name a table or a feature.</summary>
    public string Tag(int offset) => Encoding.ASCII.GetString(Bytes(offset, 4));

    /// <summary>The bytes themselves.</summary>
    /// <exception cref="InvalidDataException">The table ends before them.</exception>
    public ReadOnlySpan<byte> Bytes(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > data.Length - length)
        {
            throw CutShort(offset);
        }

        return data.Span.Slice(offset, length);
    }

    private InvalidDataException CutShort(int offset) =>
        new($"The font's table \"{name}\" is cut short: it has {data.Length} bytes and refers to byte {offset}.");
}
