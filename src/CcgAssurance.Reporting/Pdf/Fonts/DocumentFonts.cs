using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf.Fonts;

/// <summary>
/// The four faces of Source Sans 3 (SIL Open Font License 1.1), read from the resources of this assembly. They never change, so
/// one set serves all documents at the same time.
/// </summary>
internal sealed class DocumentFonts : ITextMeasure
{
    private static readonly Lazy<DocumentFonts> Read = new(Load);

    private readonly TrueTypeFont[] _faces;

    private DocumentFonts(TrueTypeFont[] faces) => _faces = faces;

    /// <summary>The one set for the life of the application.</summary>
    public static DocumentFonts Shared => Read.Value;

    /// <summary>The font of a face.</summary>
    public TrueTypeFont this[Face face] => _faces[(int)face];

    /// <summary>Reads the four faces; once for the life of the application is enough.</summary>
    /// <exception cref="InvalidDataException">A font was left out of the build or cannot be read.</exception>
    public static DocumentFonts Load() =>
        new([.. Enum.GetValues<Face>().Select(face => new TrueTypeFont(Resource(FileOf(face))))]);

    /// <inheritdoc />
    public double Width(string text, Face face, double size)
    {
        var font = this[face];
        return font.Width(text) * size / font.Metrics.UnitsPerEm;
    }

    /// <inheritdoc />
    public (double Ascent, double Descent) Reach(Face face, double size)
    {
        var metrics = this[face].Metrics;
        return (metrics.Ascent * size / metrics.UnitsPerEm, -metrics.Descent * size / metrics.UnitsPerEm);
    }

    /// <inheritdoc />
    public bool CanShow(int codePoint)
    {
        foreach (var font in _faces)
        {
            if (font.Glyph(codePoint) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string FileOf(Face face) => face switch
    {
        Face.Regular => "SourceSans3_400Regular.ttf",
        Face.SemiBold => "SourceSans3_600SemiBold.ttf",
        Face.Bold => "SourceSans3_700Bold.ttf",
        Face.Italic => "SourceSans3_400Regular_Italic.ttf",
    };

    private static byte[] Resource(string name)
    {
        using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream($"Fonts/{name}")
            ?? throw new InvalidDataException($"The font {name} is not in the assembly; it comes from npm when the project is built.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
