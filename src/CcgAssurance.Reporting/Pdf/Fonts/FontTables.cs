namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>The tables of a font file by their names (OpenType, "Organization of an OpenType font").</summary>
internal sealed class FontTables
{
    private const uint TrueTypeVersion = 0x00010000;
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = [];

    /// <summary>Finds the tables in a file.</summary>
    /// <exception cref="InvalidDataException">It is no TrueType font, or it is cut short.</exception>
    public FontTables(ReadOnlyMemory<byte> file)
    {
        var reader = new BigEndianReader(file, "directory");
        if (reader.UInt32(0) != TrueTypeVersion)
        {
            throw new InvalidDataException("The file is no TrueType font: it does not begin with the version number of one.");
        }

        var count = reader.UInt16(4);
        for (var index = 0; index < count; index++)
        {
            var record = HeaderLength + (RecordLength * index);
            var offset = reader.Offset32(record + 8);
            var length = reader.Offset32(record + 12);
            if (offset > file.Length - length)
            {
                throw new InvalidDataException(
                    $"The font is cut short: its table \"{reader.Tag(record)}\" lies beyond the end of the file.");
            }

            _tables[reader.Tag(record)] = file.Slice(offset, length);
        }
    }

    /// <summary>Whether there is such a table.</summary>
    public bool Has(string name) => _tables.ContainsKey(name);

    /// <summary>The bytes of a table.</summary>
    /// <exception cref="InvalidDataException">There is no such table.</exception>
    public ReadOnlyMemory<byte> Bytes(string name) =>
        _tables.TryGetValue(name, out var table) ? table : throw new InvalidDataException($"The font has no table \"{name}\".");

    /// <summary>A reader of a table.</summary>
    /// <exception cref="InvalidDataException">There is no such table.</exception>
    public BigEndianReader Read(string name) => new(Bytes(name), name);
}
