using System.Xml.Linq;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Formats;
using CcgAssurance.Reporting.Tests.Pdf;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Layout;

/// <summary>The parts of a letter: who sends it, to whom, what it is about and who signs it.</summary>
public sealed class LetterTests
{
    private static readonly string LongName = string.Join(' ', Enumerable.Repeat("Greater Anyshire and Sometown Commissioning", 5));

    [Fact]
    public void It_is_read_in_the_order_in_which_it_stands_on_the_page()
    {
        var pdf = PdfDocumentReader.Read(new PdfRenderer().Render(SampleLetter.Make()).Content);

        Assert.Equal(["Div", "Div", "P", "H1", "P", "Div", "H2"], pdf.Root.Children.Take(7).Select(child => child.Role));
        Assert.Equal(["P", "P", "L"], pdf.Root.Children[0].Children.Select(child => child.Role));
        Assert.Equal("NHS England (Anyshire and Sometown)", pdf.Root.Children[0].Children[0].Text);
        Assert.Equal("1 High Street Anytown AN1 1AA assurance@example.org", pdf.Root.Children[0].Children[1].Text);
        Assert.Equal(
            [("Our reference", "AS/2014/17"), ("Date", "3 July 2014")],
            pdf.Root.Children[0].Find("LI").Select(item => (item.Find("Lbl").Single().Text, item.Find("LBody").Single().Text)));
        Assert.Equal("Dr Ann Example Accountable officer NHS Anyshire North CCG", pdf.Root.Children[1].Text);
        Assert.Equal("Dear Dr Example", pdf.Root.Children[2].Text);
        Assert.Equal("Waiting times", pdf.Root.Find("H1").Single().Text);
        Assert.Equal(
            ["Yours sincerely", "Sam Sample", "Director", "NHS England (Anyshire and Sometown)", "Signed on 3 July 2014"],
            pdf.Root.Children[^1].Children.Select(line => line.Text));
    }

    [Theory]
    [InlineData(PrintSize.Ordinary)]
    [InlineData(PrintSize.Large)]
    public void The_file_and_the_page_say_the_same_words_in_the_same_order(PrintSize size)
    {
        var letter = SampleLetter.Make();
        letter = letter with { Body = [.. letter.Body.Where(block => block is not Figure)] };

        var file = new PdfRenderer().Render(letter, size).Content;

        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Equal(PrintedWords.Of(string.Join(' ', PrintedWords.LinesOfPage(letter))), PrintedWords.Of(PdfDocumentReader.Read(file).Text));
    }

    [Fact]
    public void The_sender_and_the_details_stand_beside_each_other_and_in_large_print_one_below_the_other()
    {
        var letter = SampleLetter.Make();
        var (sender, detail) = Heads(DocumentLayout.Lay(letter, new FixedMeasure()));
        var (largeSender, largeDetail) = Heads(DocumentLayout.Lay(letter, new FixedMeasure(), PrintSize.Large));

        Assert.True(detail.X > sender.X + 200 && detail.Baseline < sender.Baseline + 20);
        Assert.True(Math.Abs(largeDetail.X - largeSender.X) < 0.1 && largeDetail.Baseline > largeSender.Baseline + 60);

        static (TextMark Sender, TextMark Detail) Heads(LaidOutDocument document)
        {
            var texts = document.Pages[0].Marks.OfType<TextMark>().ToList();
            return (
                texts.First(text => text.Text.StartsWith("NHS England", StringComparison.Ordinal) && text.Size > 12.1),
                texts.First(text => text.Text.StartsWith("Our", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Long_names_break_within_their_columns()
    {
        var letter = SampleLetter.Make();
        letter = letter with
        {
            Body =
            [
                new Letterhead(LongName, [LongName], [new Fact("Our reference", new string('X', 90)), new Fact(LongName, "3 July 2014")]),
                new Addressee([LongName, LongName]),
                .. letter.Body.Skip(2).SkipLast(1),
                new Signature(null, LongName, LongName, LongName, "Not signed yet"),
            ],
        };

        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var file = new PdfRenderer().Render(letter, size).Content;

            Assert.Empty(PdfChecks.FaultsOf(file));
            var pdf = PdfDocumentReader.Read(file);
            Assert.All(pdf.Root.Texts, text => Assert.InRange(text.X + text.Width, 0, PrintStyle.ShortEdge - 47));
            Assert.Equal(8 * 5, PrintedWords.Of(pdf.Text).Count(word => word == "Commissioning"));
        }
    }

    [Fact]
    public void A_signature_stays_together_and_with_the_end_of_what_is_signed()
    {
        for (var lines = 20; lines < 40; lines++)
        {
            var more = Enumerable.Range(0, lines).Select(number => new Paragraph($"Line {number}")).ToList();
            var document = DocumentLayout.Lay(SampleLetter.Make([.. more, new Paragraph("The last of it.")]), new FixedMeasure());

            var page = Assert.Single(document.PagesOf(document.Root.Children[^1]));
            Assert.Equal([page], document.PagesOf(document.Root.Children[^2]));
        }
    }

    [Fact]
    public void On_a_page_the_sender_has_an_address_and_the_details_are_names_with_what_they_name()
    {
        var main = XElement.Parse($"<main>{HtmlRenderer.Render(SampleLetter.Make())}</main>");

        Assert.Equal(3, main.Descendants("address").Single().Elements("br").Count());
        Assert.Equal(["Our reference", "Date"], main.Element("div")!.Descendants("dt").Select(name => name.Value));
        Assert.Equal("Dr Ann Example\nAccountable officer\nNHS Anyshire North CCG", main.Elements("p").First().Value);
        Assert.Equal("Sam Sample", main.Elements("div").Last().Descendants("strong").Single().Value);
    }

    public static TheoryData<string, IReadOnlyList<Block>> Malformed => new()
    {
        { "a letter with its letterhead", [SampleLetter.Addressee, Sample.Title] },
        { "a letter with its letterhead", [SampleLetter.Letterhead, SampleLetter.Addressee] },
        { "a letter with its letterhead", [SampleLetter.Letterhead, SampleLetter.Figure, Sample.Title] },
        { "at the beginning and nowhere else", [SampleLetter.Letterhead, Sample.Title, SampleLetter.Letterhead] },
        { "names no organisation", [new Letterhead(" ", [], []), Sample.Title] },
        { "goes to nobody", [SampleLetter.Letterhead, new Addressee([" "]), Sample.Title] },
        { "has no name", [Sample.Title, SampleLetter.Signature with { Name = "" }] },
        { "no alternative text", [Sample.Title, SampleLetter.Figure with { Alternative = " " }] },
        { "no title", [Sample.Title, SampleLetter.Figure with { Title = "" }] },
        { "no size", [Sample.Title, SampleLetter.Figure with { Width = 0 }] },
        { "fewer than two points", [Sample.Title, SampleLetter.Figure with { Shapes = [new FigureLine([new FigurePoint(1, 1)], FigureInk.Main)] }] },
        { "A Figure cannot stand here", [Sample.Title, Sample.Table(new TableRow([[SampleLetter.Figure], [], []]))] },
        { "A Letterhead cannot stand here", [Sample.Title, Sample.Table(new TableRow([[SampleLetter.Letterhead], [], []]))] },
    };

    [Theory]
    [MemberData(nameof(Malformed), DisableDiscoveryEnumeration = true)]
    public void A_malformed_letter_or_figure_is_refused(string reason, IReadOnlyList<Block> body)
    {
        var refusal = Assert.Throws<ArgumentException>(() => DocumentLayout.Lay(Sample.Landscape(null, body), new FixedMeasure()));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
