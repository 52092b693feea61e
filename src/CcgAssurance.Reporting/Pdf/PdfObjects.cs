using System.IO.Compression;
using System.Text;
using static System.FormattableString;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>The numbered objects of a file in the making. A number can be reserved first, for objects that refer to each other.</summary>
internal sealed class PdfObjects
{
    private readonly List<PdfObject?> _objects = [];

    /// <summary>The objects by number; the first has number 1.</summary>
    public IReadOnlyList<PdfObject> All =>
        [.. _objects.Select((item, index) =>
            item ?? throw new InvalidOperationException($"Object {index + 1} was reserved but never written."))];

    /// <summary>Keeps a number for an object that follows.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Writes an object whose number was reserved.</summary>
    public void Set(int number, string body) =>
        _objects[number - 1] = new PdfObject(number, Encoding.Latin1.GetBytes(body), IsStream: false);

    /// <summary>Writes an object and gives its number.</summary>
    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <summary>Writes a stream and gives its number.</summary>
    /// <param name="entries">The entries of its dictionary, except for length and filter.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="isCompressed">False where a program that knows no PDF has to find the content, as with metadata.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> content, bool isCompressed = true) =>
        isCompressed ? AddPacked(entries, Deflate(content)) : AddBody(StreamBody(entries, content));

    /// <summary>Writes a stream whose content is packed already, and gives its number.</summary>
    public int AddPacked(string entries, ReadOnlySpan<byte> packed) => AddBody(StreamBody($"{entries}/Filter/FlateDecode", packed));

    /// <summary>The body of a stream whose content is already as it goes into the file (ISO 32000-1, 7.3.8).</summary>
    public static byte[] StreamBody(string entries, ReadOnlySpan<byte> content)
    {
        var beginning = Invariant($"<<{entries}/Length {content.Length}>>\nstream\n");
        return [.. Encoding.Latin1.GetBytes(beginning), .. content, .. "\nendstream"u8];
    }

    /// <summary>Content as the filter FlateDecode unpacks it.</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(content);
        }

        return packed.ToArray();
    }

    private int AddBody(byte[] body)
    {
        var number = Reserve();
        _objects[number - 1] = new PdfObject(number, body, IsStream: true);
        return number;
    }
}
