using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// Every size, distance and colour of a document, in points and sRGB, and nothing else has any. The colours are those of
/// the NHS identity, as on the site.
/// </summary>
internal static class PrintStyle
{
    public const double ShortEdge = 595.276;
    public const double LongEdge = 841.89;
    public const double PortraitMargin = 62;
    public const double LandscapeMargin = 40;
    public const double BodyTop = 58;
    public const double BodyBottom = 52;

    /// <summary>How much larger everything is in large print: its body is set in 16 points.</summary>
    public const double LargePrint = 16.0 / 12;

    public const double LargePrintMargin = 36;

    /// <summary>The longest line that the eye finds its way back from. Only tables use more of a wide page.</summary>
    public const double LongestLine = 600;

    /// <summary>The distance from line to line, compared with the size of the type.</summary>
    public const double Leading = 1.35;

    /// <summary>The part of a page that may be asked for so that what belongs together stays together.</summary>
    public const double LargestOpening = 0.6;

    /// <summary>The part of a page that something repeated on every page may take before it is no longer repeated.</summary>
    public const double LargestRepeat = 0.2;

    public const double FurnitureSize = 9;
    public const double HeaderBaseline = 31;
    public const double HeaderRule = 38;
    public const double HeaderRuleThickness = 0.75;
    public const double FooterBaseline = 27;

    public const double LargestWatermark = 130;
    public const double WatermarkSpread = 0.66;

    public const double BannerBefore = 10;
    public const double BannerAfter = 6;
    public const double BannerPadding = 11;
    public const double BannerBar = 6;

    public const double FactsBefore = 6;
    public const double FactColumnGap = 16;
    public const double FactPadding = 3;

    /// <summary>The part of the width that the names of facts may take.</summary>
    public const double LargestFactName = 0.34;

    /// <summary>What lies between a bullet or number and its text, compared with the size of the type.</summary>
    public const double LabelGap = 0.5;

    public const double TableBefore = 8;
    public const double TableAfter = 8;
    public const double CellPaddingX = 5;
    public const double CellPaddingY = 4;
    public const double RowRule = 0.6;
    public const double ColumnRule = 0.4;
    public const double DashLength = 3;

    /// <summary>A row of up to this height stays on one page.</summary>
    public const double KeptTogether = 110;

    /// <summary>A taller one begins at the end of a page only where there is this much room.</summary>
    public const double SmallestPart = 40;

    /// <summary>Less than this is not left alone for the next page, under all that is repeated there.</summary>
    public const double SmallestTail = 40;

    public const double FigureBefore = 8;
    public const double FigureAfter = 6;

    /// <summary>What lies between a figure and the words above it.</summary>
    public const double FigureGap = 6;

    /// <summary>How thick the outline of a mark is, and how many corners make a circle of this size round enough.</summary>
    public const double MarkerOutline = 1.25;
    public const int CircleCorners = 20;

    public const double LetterheadAfter = 12;
    public const double LetterheadRule = 1.5;
    public const double LetterheadGap = 24;

    /// <summary>The part of the width that the details of a letter take beside its sender.</summary>
    public const double LetterheadDetails = 0.3;

    /// <summary>On a page that is narrower than this the details stand under the sender.</summary>
    public const double LetterheadWidth = 400;

    public const double AddresseeBefore = 14;
    public const double SignatureGap = 18;

    public const double UnderlineDrop = 1.5;
    public const double UnderlineThickness = 0.5;

    /// <summary>The square beside the word of a category and the parts of it, compared with the size of the type.</summary>
    public const double ChipEdge = 0.86;
    public const double ChipGap = 0.45;
    public const double ChipRise = 0.76;
    public const double ChipBorder = 0.1;
    public const double ChipHatching = 0.09;
    public const double ChipHatchingStep = 0.36;

    public static readonly Colour White = new(0xFF, 0xFF, 0xFF);
    public static readonly Colour Ink = new(0x21, 0x2B, 0x32);
    public static readonly Colour Grey = new(0x4C, 0x62, 0x72);
    public static readonly Colour Blue = new(0x00, 0x5E, 0xB8);
    public static readonly Colour DarkBlue = new(0x00, 0x30, 0x87);
    public static readonly Colour DarkPink = new(0x7C, 0x28, 0x55);
    public static readonly Colour PaleGrey = new(0xF0, 0xF4, 0xF5);
    public static readonly Colour Rule = new(0xAE, 0xB7, 0xBD);
    public static readonly Colour TitleFill = new(0xED, 0xF1, 0xF3);

    /// <summary>Pale enough that text over it keeps the contrast of WCAG 2.2, criterion 1.4.3.</summary>
    public static readonly Colour Watermark = new(0xD9, 0xDF, 0xE4);

    private const double BodySize = 12;
    private const double TableSize = 10;

    /// <summary>Blocks that stand on the page itself.</summary>
    public static readonly Setting OnPage = new(
        new TextStyle(Face.Regular, BodySize, Ink, Blue, 6),
        new TextStyle(Face.Regular, 13.5, Grey, Blue, 4),
        new TextStyle(Face.Regular, TableSize, Grey, Blue, 4),
        ItemBefore: 3);

    /// <summary>Blocks in a cell of a table.</summary>
    public static readonly Setting InCell = new(
        new TextStyle(Face.Regular, TableSize, Ink, Blue, 4),
        new TextStyle(Face.Regular, TableSize, Grey, Blue, 4),
        new TextStyle(Face.Regular, TableSize, Grey, Blue, 3),
        ItemBefore: 2);

    /// <summary>Blocks in a cell that names its row.</summary>
    public static readonly Setting InRowHeading = InCell with
    {
        Body = InCell.Body with { Face = Face.SemiBold },
    };

    /// <summary>The heading of a column.</summary>
    public static readonly TextStyle ColumnHeading = new(Face.Bold, TableSize, White, White, 0);

    /// <summary>The heading of a group of rows.</summary>
    public static readonly TextStyle GroupTitle = new(Face.Bold, 11, DarkBlue, Blue, 0);

    /// <summary>The remark that something continues from the page before.</summary>
    public static readonly TextStyle Continued = new(Face.Italic, TableSize, Grey, Blue, 0);

    /// <summary>The name of a fact.</summary>
    public static readonly TextStyle FactName = OnPage.Body with { Face = Face.SemiBold, Before = 0 };

    /// <summary>The fact beside its name.</summary>
    public static readonly TextStyle FactValue = OnPage.Body with { Before = 0 };

    /// <summary>The words above a figure.</summary>
    public static readonly TextStyle FigureCaption = OnPage.Body with { Face = Face.SemiBold, Before = 0 };

    /// <summary>The organisation that sends a letter.</summary>
    public static readonly TextStyle Sender = new(Face.Bold, 16, DarkBlue, DarkBlue, 0);

    /// <summary>Its address.</summary>
    public static readonly TextStyle SenderAddress = OnPage.Body with { Before = 3 };

    /// <summary>The colour of a part of a figure.</summary>
    public static Colour Of(FigureInk ink) => ink switch
    {
        FigureInk.Text => Ink,
        FigureInk.Quiet => Grey,
        FigureInk.Guide => Rule,
        FigureInk.Main => Blue,
        FigureInk.Warning => DarkPink,
    };

    /// <summary>The style of a heading.</summary>
    public static TextStyle Heading(int level) => level switch
    {
        1 => new TextStyle(Face.Bold, 22, DarkBlue, DarkBlue, 4),
        2 => new TextStyle(Face.Bold, 16, DarkBlue, DarkBlue, 16),
        3 => new TextStyle(Face.Bold, 13.5, Blue, Blue, 13),
        _ => new TextStyle(Face.Bold, BodySize, Ink, Ink, 10),
    };

    /// <summary>The style of a heading in a letter, of which the first says what it is about.</summary>
    public static TextStyle HeadingOfLetter(int level) => level switch
    {
        1 => Heading(2) with { Before = 12 },
        2 => Heading(3) with { Before = 12 },
        _ => Heading(4),
    };

    /// <summary>The colours of a banner.</summary>
    public static BannerColours Banner(BannerTone tone) => tone switch
    {
        BannerTone.Provisional => new BannerColours(PaleGrey, Grey, Ink),
        BannerTone.Assured => new BannerColours(Blue, DarkBlue, White),
        BannerTone.NotAssured => new BannerColours(DarkPink, DarkPink, White),
    };

    /// <summary>The statement of a banner.</summary>
    public static TextStyle BannerStatement(Colour text) => new(Face.Bold, 15, text, text, 0);

    /// <summary>The explanation in a banner. A link in it has the colour of the text, and its underline alone shows it.</summary>
    public static Setting InBanner(Colour text) => new(
        new TextStyle(Face.Regular, BodySize, text, text, 3),
        new TextStyle(Face.SemiBold, BodySize, text, text, 3),
        new TextStyle(Face.Regular, TableSize, text, text, 3),
        ItemBefore: 2);
}
