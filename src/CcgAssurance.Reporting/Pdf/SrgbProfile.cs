using System.Buffers.Binary;
using System.Text;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// The colour profile that says what the red, green and blue of a document are: sRGB, as an ICC profile of version 2.1 made of
/// its primaries (seen under D50, as profiles are) and its curve. An archived file has to carry it (ISO 19005-2, 6.2.3).
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;

    /// <summary>What the profile describes, as the output intent names it.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    private static readonly (double X, double Y, double Z) White = (0.9642, 1, 0.8249);

    // The same in every document, so it is packed once.
    private static readonly byte[] Profile = PdfObjects.Deflate(Make());

    /// <summary>The profile as the filter FlateDecode unpacks it.</summary>
    public static ReadOnlySpan<byte> Packed => Profile;

    private static byte[] Make()
    {
        var curve = Curve();
        (string Name, byte[] Content)[] tags =
        [
            ("desc", Description($"{Name} compatible")),
            ("cprt", Tag("text", [.. Encoding.ASCII.GetBytes("No copyright, use freely"), 0])),
            ("wtpt", Point(White)),
            ("rXYZ", Point((0.43607, 0.22249, 0.01392))),
            ("gXYZ", Point((0.38515, 0.71687, 0.09708))),
            ("bXYZ", Point((0.14307, 0.06061, 0.7141))),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var body = Body(tags);
        return [.. Header(HeaderLength + body.Length), .. body];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        Integer(length).CopyTo(header, 0);
        ReadOnlySpan<byte> version = [2, 0x10];
        version.CopyTo(header.AsSpan(8));
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        ReadOnlySpan<byte> firstOfJanuary2020 = [7, 0xE4, 0, 1, 0, 1];
        firstOfJanuary2020.CopyTo(header.AsSpan(24));
        "acsp"u8.CopyTo(header.AsSpan(36));
        Point(White).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    // The table of tags, then what they hold; the three curves are one, held once.
    private static byte[] Body((string Name, byte[] Content)[] tags)
    {
        var first = HeaderLength + 4 + (12 * tags.Length);
        var table = new List<byte>(Integer(tags.Length));
        var contents = new List<byte>();
        var places = new Dictionary<byte[], int>();
        foreach (var (name, content) in tags)
        {
            if (!places.TryGetValue(content, out var place))
            {
                place = first + contents.Count;
                places[content] = place;
                contents.AddRange(content);
                contents.AddRange(new byte[-content.Length & 3]);
            }

            table.AddRange([.. Encoding.ASCII.GetBytes(name), .. Integer(place), .. Integer(content.Length)]);
        }

        return [.. table, .. contents];
    }

    // The curve of IEC 61966-2-1: a straight line near black, a power above it.
    private static byte[] Curve()
    {
        var points = new byte[2 * CurvePoints];
        for (var index = 0; index < CurvePoints; index++)
        {
            var value = index / (CurvePoints - 1.0);
            var light = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(points.AsSpan(2 * index), (ushort)Math.Round(light * ushort.MaxValue));
        }

        return Tag("curv", [.. Integer(CurvePoints), .. points]);
    }

    // The name in ASCII, then room for it in Unicode and in the Macintosh's script, both left empty.
    private static byte[] Description(string text) =>
        Tag("desc", [.. Integer(text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0, .. new byte[8], .. new byte[3 + 67]]);

    private static byte[] Point((double X, double Y, double Z) colour) =>
        Tag("XYZ ", [.. Fixed(colour.X), .. Fixed(colour.Y), .. Fixed(colour.Z)]);

    private static byte[] Tag(string type, byte[] content) => [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. content];

    private static byte[] Fixed(double value) => Integer((int)Math.Round(value * 65536));

    private static byte[] Integer(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
