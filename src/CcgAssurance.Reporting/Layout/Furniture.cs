using System.Globalization;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// Draws what stands around the body of each page, once it is known how many pages there are: the running header and
/// footer, and below everything else the word across the page.
/// </summary>
internal sealed class Furniture
{
    private const string Ellipsis = "...";

    private readonly ITextMeasure _measure;
    private readonly Sheet _sheet;
    private readonly string _header;
    private readonly string _headerEnd;
    private readonly string _footer;
    private readonly string _watermark;

    public Furniture(PageFurniture page, ITextMeasure measure, TextNormaliser normaliser, Sheet sheet)
    {
        _measure = measure;
        _sheet = sheet;
        _header = normaliser.Clean(page.Header);
        _headerEnd = normaliser.Clean(page.HeaderEnd);
        _footer = normaliser.Clean(page.Footer);
        _watermark = normaliser.Clean(page.Watermark ?? "").Trim();
    }

    /// <summary>A page with its furniture.</summary>
    public LaidOutPage Around(IReadOnlyList<Mark> body, int number, int count)
    {
        IReadOnlyList<Mark> marks = [.. Watermark(body), .. Header(), .. Above(body), .. Footer(number, count)];
        return new LaidOutPage(_sheet.Width, _sheet.Height, marks);
    }

    private IEnumerable<Mark> Above(IReadOnlyList<Mark> body) =>
        _watermark.Length == 0 ? body : body.Where(mark => mark is not FillMark { IsPaleGround: true });

    private IEnumerable<Mark> Header() =>
    [
        new ArtifactMark(ArtifactKind.Header),
        .. Line(_header, Face.SemiBold, _headerEnd, PrintStyle.HeaderBaseline),
        new LineMark(_sheet.Left, PrintStyle.HeaderRule, _sheet.Right, PrintStyle.HeaderRule, PrintStyle.HeaderRuleThickness,
            PrintStyle.Blue),
    ];

    private IEnumerable<Mark> Footer(int number, int count) =>
    [
        new ArtifactMark(ArtifactKind.Footer),
        .. Line(
            _footer,
            Face.Regular,
            string.Create(CultureInfo.InvariantCulture, $"Page {number} of {count}"),
            _sheet.Height - PrintStyle.FooterBaseline),
    ];

    // The end of the line is the shorter and the more important part; what is left belongs to its beginning.
    private IEnumerable<TextMark> Line(string start, Face startFace, string end, double baseline)
    {
        var fittingEnd = Shorten(end, Face.Regular, _sheet.BodyWidth / 2);
        var endX = _sheet.Right - Width(fittingEnd, Face.Regular);
        var fittingStart = Shorten(start, startFace, endX - _sheet.Left - _sheet.FurnitureSize);
        if (fittingStart.Length > 0)
        {
            yield return new TextMark(_sheet.Left, baseline, fittingStart, startFace, _sheet.FurnitureSize, PrintStyle.Grey);
        }

        if (fittingEnd.Length > 0)
        {
            yield return new TextMark(endX, baseline, fittingEnd, Face.Regular, _sheet.FurnitureSize, PrintStyle.Grey);
        }
    }

    private string Shorten(string text, Face face, double width)
    {
        if (Width(text, face) <= width)
        {
            return text;
        }

        var characters = StringInfo.ParseCombiningCharacters(text);
        var fitting = characters.Reverse().Select(length => text[..length].TrimEnd() + Ellipsis);
        return fitting.FirstOrDefault(candidate => Width(candidate, face) <= width) ?? "";
    }

    private double Width(string text, Face face) => _measure.Width(text, face, _sheet.FurnitureSize);

    // From the lower left to the upper right along the diagonal, in the middle of the page, and over what would hide it.
    private IEnumerable<Mark> Watermark(IReadOnlyList<Mark> body)
    {
        if (_watermark.Length == 0)
        {
            yield break;
        }

        yield return new ArtifactMark(ArtifactKind.Layout);
        foreach (var ground in body.OfType<FillMark>().Where(fill => fill.IsPaleGround))
        {
            yield return ground;
        }

        var diagonal = Math.Sqrt((_sheet.Width * _sheet.Width) + (_sheet.Height * _sheet.Height));
        var size = Math.Min(PrintStyle.LargestWatermark, diagonal * PrintStyle.WatermarkSpread / _measure.Width(_watermark, Face.Bold, 1));
        var length = _measure.Width(_watermark, Face.Bold, size);
        var (ascent, descent) = _measure.Reach(Face.Bold, size);
        var belowMiddle = (ascent - descent) / 2;
        var angle = Math.Atan2(_sheet.Height, _sheet.Width);
        var (sine, cosine) = Math.SinCos(angle);
        yield return new ArtifactMark(ArtifactKind.Watermark);
        yield return new TextMark(
            (_sheet.Width / 2) - (length / 2 * cosine) + (belowMiddle * sine),
            (_sheet.Height / 2) + (length / 2 * sine) + (belowMiddle * cosine),
            _watermark,
            Face.Bold,
            size,
            PrintStyle.Watermark,
            angle * 180 / Math.PI);
    }
}
