using System.IO.Compression;

namespace CcgAssurance.Testing.Pdf;

/// <summary>A value in a PDF file (ISO 32000-1, 7.3). Arrays and dictionaries can be changed, for files that are damaged on purpose.</summary>
public abstract record PdfValue;

public sealed record PdfNull : PdfValue;

public sealed record PdfBoolean(bool Value) : PdfValue;

public sealed record PdfNumber(double Value) : PdfValue;

public sealed record PdfName(string Value) : PdfValue;

public sealed record PdfReference(int Number) : PdfValue;

/// <summary>A word such as an operator.</summary>
public sealed record PdfKeyword(string Value) : PdfValue;

public sealed record PdfString(byte[] Bytes) : PdfValue
{
    /// <summary>The text in it, as the standard says texts are held (7.9.2).</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..]
        ? System.Text.Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2)
        : System.Text.Encoding.Latin1.GetString(Bytes);
}

public sealed record PdfArray(List<PdfValue> Items) : PdfValue;

public sealed record PdfDictionary(Dictionary<string, PdfValue> Entries) : PdfValue
{
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
}

/// <summary>A stream with its content as it stands in the file.</summary>
public sealed record PdfStream(PdfDictionary Dictionary, byte[] Content) : PdfValue
{
    /// <summary>The content unpacked.</summary>
    public byte[] Unpacked()
    {
        switch (Dictionary["Filter"])
        {
            case null:
                return Content;
            case PdfName { Value: "FlateDecode" }:
                using (var unpacked = new MemoryStream())
                {
                    using var unpacker = new ZLibStream(new MemoryStream(Content), CompressionMode.Decompress);
                    unpacker.CopyTo(unpacked);
                    return unpacked.ToArray();
                }

            default:
                throw new InvalidDataException("A stream has a filter that is not read here.");
        }
    }
}
