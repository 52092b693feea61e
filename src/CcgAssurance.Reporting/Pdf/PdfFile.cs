using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Puts objects into a file of version 1.7: streams as they are, everything else packed into object streams
/// (ISO 32000-1, 7.5.7), found through a cross-reference stream (7.5.8).
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;
    private const int EntryLength = 7;
    private const byte InFile = 1;
    private const byte InObjectStream = 2;
    private const int IdentifierLength = 16;

    // Four bytes above 127 in the second line tell programs that move files that this one is not text (ISO 32000-1, 7.5.2).
    private static readonly byte[] Header = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n'];

    private readonly MemoryStream _file;
    private readonly SortedDictionary<int, Entry> _entries = [];

    private PdfFile(MemoryStream file) => _file = file;

    /// <summary>The bytes of the file.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="catalog">The number of the catalog, from which all others are reached.</param>
    /// <param name="information">The number of the information dictionary.</param>
    public static ReadOnlyMemory<byte> Write(PdfObjects objects, int catalog, int information)
    {
        using var stream = new MemoryStream();
        stream.Write(Header);
        var file = new PdfFile(stream);
        var all = objects.All;
        var next = all.Count + 1;
        foreach (var item in all.Where(item => item.IsStream))
        {
            file.Append(item.Number, item.Body);
        }

        foreach (var packed in all.Where(item => !item.IsStream).Chunk(ObjectsPerStream))
        {
            file.Append(next, file.Packed(next, packed));
            next++;
        }

        file.AppendCrossReferences(next, catalog, information);
        return stream.ToArray();
    }

    private void Append(int number, byte[] body)
    {
        _entries[number] = new Entry(InFile, (int)_file.Length, 0);
        Append(Invariant($"{number} 0 obj\n"));
        _file.Write(body);
        Append("\nendobj\n");
    }

    // First pairs of number and place, then the objects themselves.
    private byte[] Packed(int container, PdfObject[] objects)
    {
        var places = new StringBuilder();
        using var bodies = new MemoryStream();
        for (var index = 0; index < objects.Length; index++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{objects[index].Number} {bodies.Length} ");
            bodies.Write(objects[index].Body);
            bodies.WriteByte((byte)'\n');
            _entries[objects[index].Number] = new Entry(InObjectStream, container, index);
        }

        var dictionary = Invariant($"/Type/ObjStm/N {objects.Length}/First {places.Length}/Filter/FlateDecode");
        return PdfObjects.StreamBody(dictionary, PdfObjects.Deflate([.. Encoding.ASCII.GetBytes(places.ToString()), .. bodies.ToArray()]));
    }

    // The identifier is made from the content: the same document has the same one (ISO 32000-1, 14.4; required by ISO 19005-2, 6.1.3).
    private void AppendCrossReferences(int number, int catalog, int information)
    {
        var start = (int)_file.Length;
        var identifier = Convert.ToHexString(SHA256.HashData(_file.GetBuffer().AsSpan(0, start))[..IdentifierLength]);
        _entries[number] = new Entry(InFile, start, 0);
        var entries = Invariant($"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {catalog} 0 R/Info {information} 0 R") +
            $"/ID[<{identifier}><{identifier}>]/Filter/FlateDecode";
        Append(number, PdfObjects.StreamBody(entries, PdfObjects.Deflate(CrossReferences(number + 1))));
        Append(Invariant($"startxref\n{start}\n%%EOF\n"));
    }

    private byte[] CrossReferences(int count)
    {
        var table = new byte[count * EntryLength];

        // Object 0 stands for what is free, with the highest generation there is.
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(5), ushort.MaxValue);
        foreach (var (number, entry) in _entries)
        {
            var place = table.AsSpan(number * EntryLength);
            place[0] = entry.Kind;
            BinaryPrimitives.WriteInt32BigEndian(place[1..], entry.Place);
            BinaryPrimitives.WriteUInt16BigEndian(place[5..], (ushort)entry.Index);
        }

        return table;
    }

    private void Append(string text) => _file.Write(Encoding.ASCII.GetBytes(text));

    /// <summary>Where an object is: its offset, or the object stream that holds it and its index there.</summary>
    private readonly record struct Entry(byte Kind, int Place, int Index);
}
