using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// Writes the operators that draw a page (ISO 32000-1, annex A). Documents here count from the top of the page, PDF from the
/// bottom. What holds until it is changed is written when it changes only: a page begins anew, and nothing here puts back what
/// held before (operator Q), so what was written last is in force.
/// </summary>
/// <param name="height">The height of the page.</param>
/// <param name="fonts">The fonts of the document.</param>
internal sealed class ContentStream(double height, UsedFonts fonts)
{
    private readonly PdfBytes _operators = new();
    private Colour? _fill;
    private Colour? _stroke;
    private double? _thickness;
    private double _dash;
    private (Face Face, double Size)? _type;
    private bool _hasRoundCorners;

    /// <summary>The operators so far.</summary>
    public ReadOnlyMemory<byte> Operators => _operators.Written;

    /// <summary>Begins a stretch of marks that belong to an element of the structure.</summary>
    public void BeginContent(StructureRole role, int id) =>
        _operators.Add("/"u8).Add(role.ToString()).Add(" <</MCID "u8).Integer(id).Add(">> BDC\n"u8);

    /// <summary>Begins a stretch of marks that nobody reads out (ISO 32000-1, 14.8.2.2).</summary>
    public void BeginArtifact(ArtifactKind kind) => _operators.Add(kind switch
    {
        ArtifactKind.Layout => "/Artifact <</Type/Layout>> BDC\n"u8,
        ArtifactKind.Header => "/Artifact <</Type/Pagination/Subtype/Header>> BDC\n"u8,
        ArtifactKind.Footer => "/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n"u8,
        ArtifactKind.Watermark => "/Artifact <</Type/Pagination/Subtype/Watermark>> BDC\n"u8,
    });

    /// <summary>Ends either of them.</summary>
    public void EndStretch() => _operators.Add("EMC\n"u8);

    /// <summary>Draws a line of text.</summary>
    public void Draw(TextMark mark)
    {
        var font = fonts[mark.Face];
        Fill(mark.Colour);
        _operators.Add("BT\n"u8);
        if (_type != (mark.Face, mark.Size))
        {
            _operators.Add("/"u8).Add(font.Name).Add(" "u8).Length(mark.Size).Add("Tf\n"u8);
            _type = (mark.Face, mark.Size);
        }

        Place(mark);
        font.Show(mark.Text, _operators);
        _operators.Add(" TJ\nET\n"u8);
    }

    /// <summary>Draws a filled rectangle.</summary>
    public void Draw(FillMark mark)
    {
        Fill(mark.Colour);
        _operators.Length(mark.X).Length(height - mark.Y - mark.Height).Length(mark.Width).Length(mark.Height).Add("re f\n"u8);
    }

    /// <summary>Draws a straight line.</summary>
    public void Draw(LineMark mark)
    {
        Stroke(mark.Colour, mark.Thickness, mark.Dash);
        _operators.Length(mark.X1).Length(height - mark.Y1).Add("m "u8).Length(mark.X2).Length(height - mark.Y2).Add("l S\n"u8);
    }

    /// <summary>Draws a line through points with round corners, or fills the area that they enclose.</summary>
    public void Draw(PathMark mark)
    {
        if (mark.Thickness > 0)
        {
            Stroke(mark.Colour, mark.Thickness, mark.Dash);
            RoundCorners();
        }
        else
        {
            Fill(mark.Colour);
        }

        foreach (var (at, point) in mark.Points.Index())
        {
            _operators.Length(point.X).Length(height - point.Y).Add(at == 0 ? "m "u8 : "l "u8);
        }

        _operators.Add(mark.Thickness > 0 ? "S\n"u8 : "f\n"u8);
    }

    // Without them a line with a sharp bend would end in a long point (ISO 32000-1, 8.4.3.4).
    private void RoundCorners()
    {
        if (!_hasRoundCorners)
        {
            _operators.Add("1 j "u8);
            _hasRoundCorners = true;
        }
    }

    private void Place(TextMark mark)
    {
        if (mark.Turn == 0)
        {
            _operators.Length(mark.X).Length(height - mark.Baseline).Add("Td\n"u8);
            return;
        }

        var (sine, cosine) = Math.SinCos(mark.Turn * Math.PI / 180);
        _operators.Fraction(cosine).Fraction(sine).Fraction(-sine).Fraction(cosine);
        _operators.Length(mark.X).Length(height - mark.Baseline).Add("Tm\n"u8);
    }

    private void Fill(Colour colour)
    {
        if (_fill != colour)
        {
            Components(colour).Add("rg\n"u8);
            _fill = colour;
        }
    }

    // Dashes and the gaps between them are equally long, and the first dash begins where the line does (ISO 32000-1, 8.4.3.6).
    private void Stroke(Colour colour, double thickness, double dash)
    {
        if (_stroke != colour)
        {
            Components(colour).Add("RG "u8);
            _stroke = colour;
        }

        if (_thickness != thickness)
        {
            _operators.Length(thickness).Add("w "u8);
            _thickness = thickness;
        }

        if (_dash != dash)
        {
            _ = dash > 0 ? _operators.Add("["u8).Number(dash).Add("] 0 d "u8) : _operators.Add("[] 0 d "u8);
            _dash = dash;
        }
    }

    private PdfBytes Components(Colour colour) =>
        _operators.Fraction(colour.Red / 255.0).Fraction(colour.Green / 255.0).Fraction(colour.Blue / 255.0);
}
