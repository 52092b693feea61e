using System.Globalization;
using System.Text;

namespace CcgAssurance.Testing.Pdf;

/// <summary>The objects of a file by their numbers, found as a reader finds them: through the cross-references.</summary>
public sealed class PdfFileObjects
{
    private readonly Dictionary<int, PdfValue> _objects = [];

    private PdfFileObjects(PdfDictionary trailer) => Trailer = trailer;

    public PdfDictionary Trailer { get; }

    public IReadOnlyDictionary<int, PdfValue> All => _objects;

    public PdfDictionary Catalog => Dictionary(Trailer["Root"]);

    public static PdfFileObjects Read(byte[] file)
    {
        var reader = new PdfSyntaxReader(file, StartOfCrossReferences(file));
        return file.AsSpan(reader.Position).StartsWith("xref"u8) ? ReadTable(file, reader) : ReadStream(file, reader);
    }

    /// <summary>A value, followed through a reference.</summary>
    public PdfValue? Resolve(PdfValue? value) =>
        value is PdfReference reference ? Resolve(_objects.GetValueOrDefault(reference.Number)) : value;

    public PdfDictionary Dictionary(PdfValue? value) =>
        DictionaryOrNull(value) ?? throw new InvalidDataException($"A dictionary was expected, not {value}.");

    public PdfDictionary? DictionaryOrNull(PdfValue? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public PdfStream Stream(PdfValue? value) => (PdfStream)Resolve(value)!;

    /// <summary>The items of an array; a value alone counts as an array of one.</summary>
    public IReadOnlyList<PdfValue> Items(PdfValue? value) => Resolve(value) switch
    {
        null or PdfNull => [],
        PdfArray array => array.Items,
        _ => [value!],
    };

    public string? NameIn(PdfDictionary dictionary, string key) => (Resolve(dictionary[key]) as PdfName)?.Value;

    public string? TextIn(PdfDictionary dictionary, string key) => (Resolve(dictionary[key]) as PdfString)?.Text;

    public int? NumberIn(PdfDictionary dictionary, string key) => Resolve(dictionary[key]) is PdfNumber number ? (int)number.Value : null;

    /// <summary>Puts another value in the place of an object, or adds one.</summary>
    public void Replace(int number, PdfValue value) => _objects[number] = value;

    public int Add(PdfValue value)
    {
        var number = _objects.Keys.Max() + 1;
        _objects[number] = value;
        return number;
    }

    private static int StartOfCrossReferences(byte[] file)
    {
        var place = file.AsSpan().LastIndexOf("startxref"u8);
        return place < 0
            ? throw new InvalidDataException("The file does not say where its cross-references are.")
            : (int)((PdfNumber)new PdfSyntaxReader(file, place + 9).Require()).Value;
    }

    private static PdfFileObjects ReadStream(byte[] file, PdfSyntaxReader reader)
    {
        var stream = (PdfStream)reader.ReadObject().Value;
        var objects = new PdfFileObjects(stream.Dictionary);
        var widths = ((PdfArray)stream.Dictionary["W"]!).Items.Select(item => (int)((PdfNumber)item).Value).ToList();
        var entries = stream.Unpacked().Chunk(widths.Sum()).ToList();
        var containers = new Dictionary<int, List<(int Number, PdfValue Value)>>();
        for (var number = 0; number < entries.Count; number++)
        {
            var kind = Integer(entries[number].AsSpan(0, widths[0]));
            var place = Integer(entries[number].AsSpan(widths[0], widths[1]));
            var index = Integer(entries[number].AsSpan(widths[0] + widths[1], widths[2]));
            if (kind == 1)
            {
                objects.Keep(number, new PdfSyntaxReader(file, place).ReadObject());
            }
            else if (kind == 2)
            {
                if (!containers.TryGetValue(place, out var packed))
                {
                    var container = Integer(entries[place].AsSpan(widths[0], widths[1]));
                    containers[place] = packed = Packed((PdfStream)new PdfSyntaxReader(file, container).ReadObject().Value);
                }

                objects.Keep(number, packed[index]);
            }
        }

        return objects;
    }

    private static PdfFileObjects ReadTable(byte[] file, PdfSyntaxReader reader)
    {
        reader.Require();
        var first = (int)((PdfNumber)reader.Require()).Value;
        var count = (int)((PdfNumber)reader.Require()).Value;
        var places = new List<int>();
        for (var index = 0; index < count; index++)
        {
            var place = (int)((PdfNumber)reader.Require()).Value;
            reader.Require();
            places.Add(reader.Require() is PdfKeyword { Value: "n" } ? place : 0);
        }

        reader.Require();
        var objects = new PdfFileObjects((PdfDictionary)reader.Require());
        for (var index = 0; index < count; index++)
        {
            if (places[index] > 0)
            {
                objects.Keep(first + index, new PdfSyntaxReader(file, places[index]).ReadObject());
            }
        }

        return objects;
    }

    private static List<(int Number, PdfValue Value)> Packed(PdfStream container)
    {
        var content = container.Unpacked();
        var count = (int)((PdfNumber)container.Dictionary["N"]!).Value;
        var first = (int)((PdfNumber)container.Dictionary["First"]!).Value;
        var places = new PdfSyntaxReader(content);
        var packed = new List<(int, PdfValue)>();
        for (var index = 0; index < count; index++)
        {
            var number = (int)((PdfNumber)places.Require()).Value;
            var place = (int)((PdfNumber)places.Require()).Value;
            packed.Add((number, new PdfSyntaxReader(content, first + place).Require()));
        }

        return packed;
    }

    private void Keep(int number, (int Number, PdfValue Value) found)
    {
        if (found.Number != number)
        {
            throw new InvalidDataException($"Where object {number} should be there is object {found.Number}.");
        }

        _objects[number] = found.Value;
    }

    private static int Integer(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value << 8) | digit;
        }

        return value;
    }

    /// <summary>The objects as a file of the oldest kind: nothing packed, a table of cross-references.</summary>
    public byte[] Write()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%"u8);
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, 10]);
        var written = _objects.Where(entry => !IsPacking(entry.Value)).ToDictionary();
        var size = written.Keys.Max() + 1;
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        for (var number = 1; number < size; number++)
        {
            if (!written.TryGetValue(number, out var value))
            {
                table.Append("0000000000 00000 f \n");
                continue;
            }

            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n")));
            PdfValueWriter.Write(file, value);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Length;
        var trailer = Trailer.Entries.Where(entry => entry.Key is "Root" or "Info" or "ID").ToDictionary();
        trailer["Size"] = new PdfNumber(size);
        file.Write(Encoding.Latin1.GetBytes($"{table}trailer\n"));
        PdfValueWriter.Write(file, new PdfDictionary(trailer));
        file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\nstartxref\n{start}\n%%EOF\n")));
        return file.ToArray();
    }

    private static bool IsPacking(PdfValue value) =>
        value is PdfStream { Dictionary: var dictionary } && dictionary["Type"] is PdfName { Value: "ObjStm" or "XRef" };
}
