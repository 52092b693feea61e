using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>A letter of two pages with a figure, as a tree: letterhead, addressee, figure with caption, signature.</summary>
internal static class SampleLetter
{
    public const string Alternative = "The plan falls from 10 in June 2014 to 5 in July 2014. The actual figure in June 2014 is 9.";

    public static readonly Figure Figure = new(
        "Line chart of waiting times",
        Alternative,
        370,
        200,
        [
            new FigureRectangle(new FigurePoint(40, 20), 320, 150, FigureInk.Guide, IsFilled: false),
            new FigureRectangle(new FigurePoint(40, 160), 320, 10, FigureInk.Guide),
            new FigureLine([new FigurePoint(40, 170), new FigurePoint(360, 170)], FigureInk.Text),
            new FigureLine([new FigurePoint(60, 40), new FigurePoint(200, 60), new FigurePoint(340, 140)], FigureInk.Quiet, 1.5, 4),
            new FigureMarker(new FigurePoint(60, 40), MarkerForm.Circle, 7, FigureInk.Quiet, IsFilled: false),
            new FigureMarker(new FigurePoint(100, 60), MarkerForm.Square, 7, FigureInk.Main),
            new FigureMarker(new FigurePoint(140, 60), MarkerForm.Diamond, 9, FigureInk.Warning),
            new FigureMarker(new FigurePoint(180, 60), MarkerForm.Triangle, 9, FigureInk.Main),
            new FigureMarker(new FigurePoint(220, 60), MarkerForm.Cross, 9, FigureInk.Warning),
            new FigureText(new FigurePoint(60, 190), "Jun 2014", TextAnchor.Start, 12),
            new FigureText(new FigurePoint(200, 190), "Jul 2014", TextAnchor.Middle, 12, FigureInk.Quiet),
            new FigureText(new FigurePoint(360, 190), "Aug 2014", TextAnchor.End, 12, FigureInk.Warning, IsStrong: true),
        ],
        "Waiting times against the plan");

    public static readonly Letterhead Letterhead = new(
        "NHS England (Anyshire and Sometown)",
        ["1 High Street", "Anytown", "AN1 1AA", "assurance@example.org"],
        [new Fact("Our reference", "AS/2014/17"), new Fact("Date", "3 July 2014")]);

    public static readonly Addressee Addressee = new(["Dr Ann Example", "Accountable officer", "NHS Anyshire North CCG"]);

    public static readonly Signature Signature = new(
        "Yours sincerely", "Sam Sample", "Director", "NHS England (Anyshire and Sometown)", "Signed on 3 July 2014");

    public static ReportDocument Make(params IReadOnlyList<Block> more) => new(
        new DocumentProperties("A letter", "NHS England", "What it is about", SampleDocument.MadeAt),
        new PageFurniture(PageOrientation.Portrait, "NHS England", "AS/2014/17", "Letter of 3 July 2014"),
        [
            Letterhead,
            Addressee,
            new Paragraph("Dear Dr Example"),
            new Heading(1, "Waiting times"),
            new Paragraph("We met on 1 July 2014."),
            Figure,
            new Heading(2, "What we ask for"),
            .. Enumerable.Range(1, 20).Select(number => new Paragraph($"Paragraph {number} of several that fill the page and go on on the next.")),
            .. more,
            Signature,
        ]);
}
