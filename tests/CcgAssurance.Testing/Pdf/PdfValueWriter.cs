using System.Globalization;
using System.Text;

namespace CcgAssurance.Testing.Pdf;

/// <summary>Writes a value as it stands in a file.</summary>
internal static class PdfValueWriter
{
    public static void Write(Stream file, PdfValue value)
    {
        switch (value)
        {
            case PdfArray array:
                Ascii(file, "[");
                foreach (var item in array.Items)
                {
                    Write(file, item);
                    Ascii(file, " ");
                }

                Ascii(file, "]");
                break;
            case PdfDictionary dictionary:
                Ascii(file, "<<");
                foreach (var (key, entry) in dictionary.Entries)
                {
                    Ascii(file, $"/{key} ");
                    Write(file, entry);
                }

                Ascii(file, ">>");
                break;
            case PdfStream stream:
                stream.Dictionary.Entries["Length"] = new PdfNumber(stream.Content.Length);
                Write(file, stream.Dictionary);
                Ascii(file, "\nstream\n");
                file.Write(stream.Content);
                Ascii(file, "\nendstream");
                break;
            default:
                Ascii(file, Plain(value));
                break;
        }
    }

    private static string Plain(PdfValue value) => value switch
    {
        PdfNull => "null",
        PdfBoolean boolean => boolean.Value ? "true" : "false",
        PdfNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        PdfName name => $"/{name.Value}",
        PdfReference reference => string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 R"),
        PdfString text => $"<{Convert.ToHexString(text.Bytes)}>",
        _ => throw new InvalidDataException($"A {value.GetType().Name} has no place in a file."),
    };

    private static void Ascii(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
