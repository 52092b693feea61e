using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Pdf;
using CcgAssurance.Reporting.Pdf.Fonts;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Pdf;

public sealed class PdfWriterTests
{
    private static readonly DocumentFonts Fonts = DocumentFonts.Load();
    private static readonly ReadOnlyMemory<byte> Sample = PdfWriter.Write(SampleDocument.Make(Fonts), Fonts);

    private static readonly DocumentProperties Properties = new("Title", "Author", "Subject", SampleDocument.MadeAt);

    [Fact]
    public void A_document_with_one_of_everything_has_no_fault() => Assert.Empty(PdfChecks.FaultsOf(Sample));

    [Fact]
    public void Text_is_read_in_the_order_of_the_structure()
    {
        var document = PdfDocumentReader.Read(Sample);

        Assert.Equal(
            "AVATAR: Assurance of Anyshire What was found A first line about To-day’s “findings”, and the source is the guidance of 2014/15. " +
            "• Well led • Delivering change 1. Well led 2. Delivering change The domains Domain Findings All domains Domain 1 " +
            SampleDocument.LongCell + " Domain 2 Domain 3 Σ and Ж and ½ — the end.",
            document.Text);
    }

    [Fact]
    public void Elements_keep_their_roles_attributes_and_parts()
    {
        var document = PdfDocumentReader.Read(Sample);

        Assert.Equal("Document", document.Root.Role);
        Assert.Equal(["H1", "H2", "P", "L", "L", "H2", "Table", "P"], document.Root.Children.Select(element => element.Role));
        Assert.Equal(["Disc", "Decimal"], document.Root.Find("L").Select(list => list.Attributes["ListNumbering"]));
        Assert.Equal(["Lbl", "LBody"], document.Root.Find("LI")[0].Children.Select(element => element.Role));
        var table = Assert.Single(document.Root.Find("Table"));
        Assert.Equal("What was found for each domain", table.Attributes["Summary"]);
        Assert.Equal(
            ["Column Domain", "Column Findings", "Column All domains", "Row Domain 1", "Row Domain 2", "Row Domain 3"],
            table.Find("TH").Select(cell => $"{cell.Attributes["Scope"]} {cell.Text}"));
        Assert.Equal("2", table.Find("TH")[2].Attributes["ColSpan"]);
    }

    [Fact]
    public void A_cell_over_two_pages_is_one_cell_and_an_empty_cell_is_a_cell()
    {
        var cells = PdfDocumentReader.Read(Sample).Root.Find("TD");

        Assert.Equal([SampleDocument.LongCell, "", ""], cells.Select(cell => cell.Text));
        Assert.Equal([0, 1], cells[0].Pages);
        Assert.Empty(cells[1].Content);
        Assert.Single(cells[2].Content);
    }

    [Fact]
    public void A_link_stands_between_the_words_around_it_and_says_where_it_leads()
    {
        var document = PdfDocumentReader.Read(Sample);
        var paragraph = document.Root.Find("Link").Single().Parent!;

        Assert.Equal(["PdfMarkedContent", "PdfElementContent", "PdfMarkedContent"], paragraph.Content.Select(content => content.GetType().Name));
        var link = Assert.Single(document.Root.Find("Link"));
        Assert.Equal("the guidance", link.Text);
        Assert.Equal(["PdfMarkedContent", "PdfAnnotationContent", "PdfAnnotationContent"], link.Content.Select(content => content.GetType().Name));
        Assert.Equal(2, document.Pages[0].Links.Count);
        Assert.All(document.Pages[0].Links, area =>
        {
            Assert.Equal("https://www.england.nhs.uk/ccg%20(1)/%C3%A9", area.Address);
            Assert.Equal("The guidance – 2014/15", area.Description);
        });
    }

    [Fact]
    public void A_paragraph_and_its_link_over_two_pages_keep_their_order()
    {
        var root = new StructureElement(StructureRole.Document, null);
        Mark heading = new ContentMark(root.Add(StructureRole.H1));
        var paragraph = root.Add(StructureRole.P);
        var link = paragraph.Add(StructureRole.Link);
        var target = new Uri("mailto:assurance@anyshire.example");
        LaidOutPage[] pages =
        [
            new(595, 842, [heading, Text("Title"), new ContentMark(paragraph), Text("one"), new ContentMark(link), Text(" two"), Area()]),
            new(595, 842, [new ContentMark(link), Text("three"), Area(), new ContentMark(paragraph), Text(" four")]),
        ];

        var document = PdfDocumentReader.Read(PdfWriter.Write(new LaidOutDocument(Properties, root, pages, 0), Fonts));

        Assert.Empty(PdfChecks.FaultsOf(document));
        Assert.Equal("one two three four", document.Root.Find("P").Single().Text);
        Assert.Equal("two three", document.Root.Find("Link").Single().Text);
        Assert.Equal([0, 1], document.Root.Find("Link").Single().Pages);
        Assert.All(document.Pages, page => Assert.Equal("mailto:assurance@anyshire.example", page.Links.Single().Address));

        LinkMark Area() => new(link, 10, 10, 20, 12, target, "Write to the area team");
    }

    [Fact]
    public void A_link_that_begins_a_paragraph_comes_first()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var paragraph = root.Add(StructureRole.P);
        var link = paragraph.Add(StructureRole.Link);

        var document = OnOnePage(root, new ContentMark(link), Text("first"), new ContentMark(paragraph), Text(" second"));

        Assert.Equal("first second", PdfDocumentReader.Read(PdfWriter.Write(document, Fonts)).Text);
    }

    [Fact]
    public void A_host_with_letters_beyond_ASCII_is_written_by_its_name_in_ASCII()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var link = root.Add(StructureRole.H1).Add(StructureRole.Link);
        var document = OnOnePage(root, new ContentMark(link), Text("go"), new LinkMark(link, 10, 10, 20, 12, new Uri("https://ex\u00E4mple.org/a"), "Go"));

        var read = PdfReading.Of(PdfWriter.Write(document, Fonts));

        Assert.Equal("https://xn--exmple-cua.org/a", Assert.Single(read.Pages[0].Links));
    }

    [Fact]
    public void Decoration_is_not_read_out_and_says_what_it_is()
    {
        var document = PdfReading.Of(Sample);

        Assert.Equal(2, document.Pages.Count);
        Assert.Equal((595, 842), (document.Pages[0].Width, document.Pages[0].Height));
        Assert.Equal("DRAFT", document.Pages[1].Artifacts("Watermark"));
        Assert.Equal("CCG assurance", document.Pages[1].Artifacts("Header"));
        Assert.Equal("Page 2 of 2", document.Pages[1].Artifacts("Footer"));
        Assert.Equal("Domain (continued)", document.Pages[1].Artifacts(null));
        Assert.Equal("and ends on the second. Domain 2 Domain 3 Σ and Ж and ½ — the end.", document.Pages[1].Text);
    }

    [Fact]
    public void The_outline_has_the_headings_with_their_depth() =>
        Assert.Equal(
            [(0, "Assurance of Anyshire"), (1, "What was found"), (1, "The domains")],
            PdfReading.Of(Sample).Outline);

    [Fact]
    public void Both_places_say_the_same_about_the_document_also_with_characters_that_XML_lacks()
    {
        var file = PdfWriter.Write(SampleDocument.Make(Fonts, "A\u0001B\tC\uFFFFD \U0001F600 é"), Fonts);
        var document = PdfDocumentReader.Read(file);
        var information = PdfReading.Of(file).Information;

        Assert.Empty(PdfChecks.FaultsOf(document));
        Assert.Equal("A B C D \U0001F600 é", information.Title);
        Assert.Equal("NHS England (Anyshire & Sometown)", information.Author);
        Assert.Equal("How the group was assured <in quarter 2>", information.Subject);
        Assert.Equal("CCG Assurance", information.Producer);
        Assert.Equal("D:20141121133000Z", information.CreationDate);
        Assert.Equal("en-GB", document.Language);
    }

    [Fact]
    public void Neighbours_are_kerned_as_the_layout_measured_them()
    {
        var heading = PdfDocumentReader.Read(Sample).Root.Find("H1").Single().Texts.Single();

        Assert.True(heading.IsKerned);
        Assert.Equal(Fonts.Width("AVATAR: Assurance of Anyshire", Face.Bold, 20), heading.Width, 0.01);
        Assert.True(Fonts.Width("AV", Face.Bold, 20) < Fonts.Width("A", Face.Bold, 20) + Fonts.Width("V", Face.Bold, 20));
    }

    [Fact]
    public void Every_face_in_use_is_embedded_with_the_letters_in_use_only()
    {
        var fonts = PdfDocumentReader.Read(Sample).Fonts;

        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, font =>
        {
            Assert.True(font.IsSubset);
            Assert.Equal(font.Shown.Order(), font.Characters.Keys.Order());
            Assert.InRange(font.Program!.Length, 1, 60_000);
        });
    }

    [Fact]
    public void Characters_that_share_a_glyph_are_read_as_the_plain_one()
    {
        Assert.Equal(Fonts[Face.Regular].Glyph(' '), Fonts[Face.Regular].Glyph('\u00A0'));
        var root = new StructureElement(StructureRole.Document, null);

        var document = OnOnePage(root, new ContentMark(root.Add(StructureRole.H1)), Text("10\u00A0January"), Text(" and"));

        Assert.Contains("10 January", PdfReading.Of(PdfWriter.Write(document, Fonts)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.True(Sample.Span.SequenceEqual(PdfWriter.Write(SampleDocument.Make(Fonts), DocumentFonts.Load()).Span));
        Assert.False(Sample.Span.SequenceEqual(PdfWriter.Write(SampleDocument.Make(Fonts, "Another"), Fonts).Span));
    }

    [Fact]
    public async Task Many_threads_share_the_fonts_and_give_the_same_bytes()
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PdfWriter.Write(SampleDocument.Make(Fonts), Fonts))));

        Assert.All(written, file => Assert.True(Sample.Span.SequenceEqual(file.Span)));
    }

    [Fact]
    public void A_mark_that_belongs_to_nothing_is_refused()
    {
        var root = new StructureElement(StructureRole.Document, null);

        var exception = Assert.Throws<ArgumentException>(() => PdfWriter.Write(OnOnePage(root, Text("stray")), Fonts));

        Assert.StartsWith("A mark belongs neither to the structure nor to the decoration", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_an_element_outside_the_document_is_refused()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var stray = new StructureElement(StructureRole.P, null);

        var exception = Assert.Throws<ArgumentException>(() => PdfWriter.Write(OnOnePage(root, new ContentMark(stray), Text("stray")), Fonts));

        Assert.Equal("A mark belongs to a P that is not in the structure of the document.", exception.Message);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_refused()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var document = OnOnePage(root, new ContentMark(root.Add(StructureRole.P)), Text("\u6F22"));

        var exception = Assert.Throws<ArgumentException>(() => PdfWriter.Write(document, Fonts));

        Assert.Contains("cannot show U+6F22", exception.Message, StringComparison.Ordinal);
        Assert.False(Fonts.CanShow(0x6F22));
        Assert.True(Fonts.CanShow('é'));
    }

    private static TextMark Text(string text) => new(50, 50, text, Face.Regular, 11, new Colour(0, 0, 0));

    private static LaidOutDocument OnOnePage(StructureElement root, params Mark[] marks) =>
        new(Properties, root, [new LaidOutPage(595, 842, marks)], 0);
}
