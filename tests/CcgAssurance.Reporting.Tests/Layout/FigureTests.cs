using System.Xml.Linq;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Pdf;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>A figure in a file and on a page: what it says, where it is, and that it is whole.</summary>
public sealed class FigureTests
{
    private static readonly Figure Figure = SampleLetter.Figure;

    [Fact]
    public void In_a_file_it_is_a_figure_with_its_words_its_alternative_text_and_its_area_and_its_caption_before_it()
    {
        var pdf = Read(new Paragraph("Before."), Figure, new Paragraph("After."));

        var figure = Assert.Single(pdf.Root.Find("Figure"));
        Assert.Equal($"{Figure.Title}. {SampleLetter.Alternative}", figure.Alternative);
        Assert.Equal("Jun 2014 Jul 2014 Aug 2014", figure.Text);
        Assert.Equal("Block", figure.Attributes["Placement"]);
        Assert.Equal("Div", figure.Parent!.Role);
        Assert.Equal(["Caption", "Figure"], figure.Parent.Children.Select(child => child.Role));
        Assert.Equal(["H1", "P", "Div", "P"], pdf.Root.Children.Select(child => child.Role));
        Assert.Equal(Figure.Caption, pdf.Root.Find("Caption").Single().Text);
    }

    [Fact]
    public async Task Poppler_finds_the_figure_with_its_area_between_the_paragraphs()
    {
        var (exitCode, output, complaints) = await PdfTools.RunAsync("pdfinfo", new PdfRenderer().Render(SampleLetter.Make()).Content, "-struct");

        Assert.Equal((0, ""), (exitCode, complaints));
        Assert.Matches(@"Caption\n\s+P \(block\)\n\s+Figure:\n\s+/Placement /Block\n\s+/BBox \[[\d. ]+\]\n", output);
    }

    [Fact]
    public void Without_a_caption_it_stands_alone()
    {
        var pdf = Read(Figure with { Caption = null });

        Assert.Equal(["H1", "Figure"], pdf.Root.Children.Select(child => child.Role));
    }

    [Fact]
    public void Its_area_is_as_large_as_it_is_and_what_it_draws_is_within()
    {
        var figure = Read(Figure).Root.Find("Figure").Single();

        var box = figure.Attributes["BBox"].Split(' ').Select(corner => double.Parse(corner, System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal((Figure.Width, Figure.Height), (Math.Round(box[2] - box[0], 1), Math.Round(box[3] - box[1], 1)));
        Assert.Equal(40, box[0]);
        Assert.True(figure.Content.OfType<PdfMarkedContent>().Single().Marks!.Points.Count > 40);
    }

    [Theory]
    [InlineData(PrintSize.Ordinary, 3)]
    [InlineData(PrintSize.Ordinary, 9)]
    [InlineData(PrintSize.Ordinary, 14)]
    [InlineData(PrintSize.Ordinary, 16)]
    [InlineData(PrintSize.Large, 12)]
    public void It_is_on_one_page_with_its_caption_and_the_heading_and_words_before_it(PrintSize size, int lines)
    {
        var document = DocumentLayout.Lay(
            Sample.Document(
                [.. Enumerable.Range(0, lines).Select(_ => new Paragraph("Line")), new Heading(2, "Over it"), new Paragraph("Said before it."), Figure]),
            new FixedMeasure(),
            size);

        var page = Assert.Single(document.PagesOf(document.All(StructureRole.Figure).Single()));
        Assert.Equal([page], document.PagesOf(document.All(StructureRole.Caption).Single()));
        Assert.Equal([page], document.PagesOf(document.All(StructureRole.H2).Single()));
        Assert.Equal([page], document.PagesOf(document.All(StructureRole.P).Single(paragraph => document.Text(paragraph) == "Said before it.")));
    }

    [Theory]
    [InlineData(2000, 300)]
    [InlineData(400, 2000)]
    [InlineData(5000, 5000)]
    public void One_that_is_larger_than_the_page_is_drawn_smaller(double width, double height)
    {
        var file = new PdfRenderer().Render(Sample.Document(Figure with { Width = width, Height = height }));

        Assert.Equal(1, file.Pages);
        Assert.Empty(PdfChecks.FaultsOf(file.Content));
        var box = PdfDocumentReader.Read(file.Content).Root.Find("Figure").Single().Attributes["BBox"].Split(' ')
            .Select(corner => double.Parse(corner, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.InRange(box[2], 100, PrintStyle.LongEdge - 39.9);
        Assert.InRange(box[1], PrintStyle.BodyBottom - 0.1, 400);
        Assert.Equal(width / height, (box[2] - box[0]) / (box[3] - box[1]), 0.1);
    }

    [Fact]
    public void In_large_print_its_words_have_16_points()
    {
        var file = new PdfRenderer().Render(Sample.Document(Figure), PrintSize.Large).Content;

        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.All(PdfDocumentReader.Read(file).Root.Find("Figure").Single().Texts, text => Assert.InRange(text.Size, 15.9, 16.1));
    }

    [Fact]
    public void What_the_fonts_cannot_show_in_it_is_replaced_and_counted()
    {
        var rendered = new PdfRenderer().Render(Sample.Document(
            Figure with { Shapes = [new FigureText(new FigurePoint(10, 10), "\u6F22 and words", TextAnchor.Start, 12)] }));

        Assert.Equal(1, rendered.ReplacedCharacters);
        Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
    }

    [Fact]
    public void On_a_page_it_is_an_image_with_a_title_and_a_description_that_is_as_wide_as_there_is_room()
    {
        var figure = Html(Figure).Element("figure")!;
        var svg = figure.Element("svg")!;

        Assert.Equal(["figcaption", "svg"], figure.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(Figure.Caption, figure.Element("figcaption")!.Value);
        Assert.Equal(("img", "0 0 370 200", "100%"), (svg.Attribute("role")!.Value, svg.Attribute("viewBox")!.Value, svg.Attribute("width")!.Value));
        Assert.Equal(
            $"{svg.Element("title")!.Attribute("id")!.Value} {svg.Element("desc")!.Attribute("id")!.Value}", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal((Figure.Title, Figure.Alternative), (svg.Element("title")!.Value, svg.Element("desc")!.Value));
        Assert.Equal(["Jun 2014", "Jul 2014", "Aug 2014"], svg.Elements("text").Select(text => text.Value));
        Assert.Equal(["start", "middle", "end"], svg.Elements("text").Select(text => text.Attribute("text-anchor")!.Value));
        Assert.Equal(
            ["title", "desc", "rect", "rect", "polyline", "polyline", "circle", "polygon", "polygon", "polygon", "path", "text", "text", "text"],
            svg.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Nothing_in_it_needs_a_style_that_a_strict_policy_refuses() =>
        Assert.All(Html(Figure).Descendants(), element =>
        {
            Assert.Null(element.Attribute("style"));
            Assert.NotEqual("style", element.Name.LocalName);
        });

    [Fact]
    public void Two_figures_on_a_page_have_names_of_their_own()
    {
        var ids = Html(Figure, Figure with { Title = "Another" }).Descendants().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(4, ids.Count);
        Assert.Equal(ids, ids.Distinct());
    }

    [Fact]
    public void What_people_typed_in_it_never_becomes_markup()
    {
        var words = new FigureText(new FigurePoint(1, 1), "<script>alert(1)</script>", TextAnchor.Start, 12);

        var main = Html(Figure with { Title = "<b>", Alternative = "\"&<i>", Caption = "<u>", Shapes = [words] });

        Assert.Equal(words.Text, main.Descendants("text").Single().Value);
        Assert.Equal(["title", "desc", "text"], main.Descendants("svg").Single().Elements().Select(element => element.Name.LocalName));
    }

    private static PdfRead Read(params IReadOnlyList<Block> body)
    {
        var file = new PdfRenderer().Render(Sample.Document(body)).Content;
        Assert.Empty(PdfChecks.FaultsOf(file));
        return PdfDocumentReader.Read(file);
    }

    private static XElement Html(params IReadOnlyList<Block> body) => XElement.Parse($"<main>{HtmlRenderer.Render(body)}</main>");
}
