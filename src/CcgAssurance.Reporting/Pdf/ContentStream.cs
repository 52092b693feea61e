using System.Globalization;
using System.Text;
using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Writes the operators that draw a page (ISO 32000-1, annex A). Documents here count from the top of the page, PDF from the
/// bottom. Colour and font are written when they change only.
/// </summary>
/// <param name="height">The height of the page.</param>
/// <param name="fonts">The fonts of the document.</param>
internal sealed class ContentStream(double height, UsedFonts fonts)
{
    private readonly StringBuilder _operators = new(4096);
    private Colour? _fill;
    private (Face Face, double Size)? _type;

    /// <summary>The operators so far. They are plain ASCII.</summary>
    public byte[] ToBytes() => Encoding.ASCII.GetBytes(_operators.ToString());

    /// <summary>Begins a stretch of marks that belong to an element of the structure.</summary>
    public void BeginContent(StructureRole role, int id) =>
        _operators.Append(CultureInfo.InvariantCulture, $"/{role} <</MCID {id}>> BDC\n");

    /// <summary>Begins a stretch of marks that nobody reads out (ISO 32000-1, 14.8.2.2).</summary>
    public void BeginArtifact(ArtifactKind kind) => _operators.Append(kind switch
    {
        ArtifactKind.Layout => "/Artifact <</Type/Layout>> BDC\n",
        ArtifactKind.Header => "/Artifact <</Type/Pagination/Subtype/Header>> BDC\n",
        ArtifactKind.Footer => "/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n",
        ArtifactKind.Watermark => "/Artifact <</Type/Pagination/Subtype/Watermark>> BDC\n",
    });

    /// <summary>Ends either of them.</summary>
    public void EndStretch() => _operators.Append("EMC\n");

    /// <summary>Draws a line of text.</summary>
    public void Draw(TextMark mark)
    {
        var font = fonts[mark.Face];
        Fill(mark.Colour);
        _operators.Append("BT\n");
        if (_type != (mark.Face, mark.Size))
        {
            _operators.Append('/').Append(font.Name).Append(' ').Append(PdfSyntax.Number(mark.Size)).Append(" Tf\n");
            _type = (mark.Face, mark.Size);
        }

        _operators.Append(Position(mark)).Append(font.Shown(mark.Text)).Append(" TJ\nET\n");
    }

    /// <summary>Draws a filled rectangle.</summary>
    public void Draw(FillMark mark)
    {
        Fill(mark.Colour);
        Numbers(mark.X, height - mark.Y - mark.Height, mark.Width, mark.Height);
        _operators.Append("re f\n");
    }

    /// <summary>Draws a straight line.</summary>
    public void Draw(LineMark mark)
    {
        _operators.Append(Components(mark.Colour)).Append(" RG ");
        Numbers(mark.Thickness);
        _operators.Append("w ");
        Numbers(mark.X1, height - mark.Y1);
        _operators.Append("m ");
        Numbers(mark.X2, height - mark.Y2);
        _operators.Append("l S\n");
    }

    private string Position(TextMark mark)
    {
        var place = $"{PdfSyntax.Number(mark.X)} {PdfSyntax.Number(height - mark.Baseline)}";
        if (mark.Turn == 0)
        {
            return $"{place} Td\n";
        }

        var (sine, cosine) = Math.SinCos(mark.Turn * Math.PI / 180);
        double[] turn = [cosine, sine, -sine, cosine];
        return $"{string.Join(' ', turn.Select(PdfSyntax.Fraction))} {place} Tm\n";
    }

    private void Fill(Colour colour)
    {
        if (_fill != colour)
        {
            _operators.Append(Components(colour)).Append(" rg\n");
            _fill = colour;
        }
    }

    private void Numbers(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            _operators.Append(PdfSyntax.Number(value)).Append(' ');
        }
    }

    private static string Components(Colour colour) =>
        $"{PdfSyntax.Fraction(colour.Red / 255.0)} {PdfSyntax.Fraction(colour.Green / 255.0)} {PdfSyntax.Fraction(colour.Blue / 255.0)}";
}
