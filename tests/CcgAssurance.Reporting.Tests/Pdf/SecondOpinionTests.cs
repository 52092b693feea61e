using CcgAssurance.Reporting.Pdf;
using CcgAssurance.Reporting.Pdf.Fonts;
using CcgAssurance.Testing.Pdf;
using UglyToad.PdfPig;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>What programs that have nothing to do with ours make of the file.</summary>
public sealed class SecondOpinionTests
{
    private static readonly DocumentFonts Fonts = DocumentFonts.Load();
    private static readonly ReadOnlyMemory<byte> Sample = PdfWriter.Write(SampleDocument.Make(Fonts), Fonts);

    [Fact]
    public async Task Qpdf_finds_no_error_in_syntax_or_streams()
    {
        var (exitCode, output, complaints) = await PdfTools.RunAsync("qpdf", Sample, "--check");

        Assert.Equal((0, ""), (exitCode, complaints));
        Assert.Contains("PDF Version: 1.7", output, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Poppler_reads_the_structure_with_its_text()
    {
        var (exitCode, output, complaints) = await PdfTools.RunAsync("pdfinfo", Sample, "-struct-text");

        Assert.Equal((0, ""), (exitCode, complaints));
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Document", lines[0]);
        AssertInOrder(
            lines,
            "H1 (block)", "\"AVATAR: Assurance of Anyshire\"", "Link (inline)", "\"the guidance\"", "\" of 2014/15.\"", "/ListNumbering /Disc", "\"Well led\"",
            "/Scope /Column", "\"Domain\"", "/ColSpan 2", "\"All domains\"", "/Scope /Row", "\"Domain 1\"", "TD",
            "\"This cell begins on the first page \"", "\"and ends on the second.\"", "TR", "\"Σ and Ж and ½ — the end.\"");
        Assert.Equal(3, lines.Count(line => line == "TD"));
        Assert.DoesNotContain(lines, line => line.Contains("CCG assurance", StringComparison.Ordinal) || line.Contains("DRAFT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Poppler_knows_what_the_document_says_about_itself()
    {
        var (exitCode, output, complaints) = await PdfTools.RunAsync("pdfinfo", Sample);

        Assert.Equal((0, ""), (exitCode, complaints));
        Assert.Matches(@"Title:\s+" + System.Text.RegularExpressions.Regex.Escape(SampleDocument.Title), output);
        Assert.Matches(@"Tagged:\s+yes", output);
        Assert.Matches(@"Pages:\s+2\n", output);
        Assert.Matches(@"Page size:\s+595 x 842 pts \(A4\)", output);
    }

    [Fact]
    public async Task Poppler_finds_four_fonts_embedded_as_subsets_with_their_characters()
    {
        var (exitCode, output, complaints) = await PdfTools.RunAsync("pdffonts", Sample);

        Assert.Equal((0, ""), (exitCode, complaints));
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+SourceSans3-\w+\s+CID TrueType\s+Identity-H\s+yes yes yes ", font));
    }

    [Fact]
    public async Task Poppler_draws_every_page_without_a_complaint()
    {
        var (exitCode, output, complaints) = await PdfTools.RunAsync("pdftoppm", Sample, "-r", "20", "-gray");

        Assert.Equal((0, ""), (exitCode, complaints));
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(output, "P5\n"));
    }

    [Fact]
    public void PdfPig_reads_the_same_words_in_each_stretch_of_the_structure_as_our_reader()
    {
        var ours = PdfDocumentReader.Read(Sample);

        using var theirs = PdfDocument.Open(Sample.ToArray());

        Assert.Equal(ours.PageCount, theirs.NumberOfPages);
        for (var page = 0; page < ours.PageCount; page++)
        {
            Assert.Equal(
                ours.Pages[page].Marks
                    .Where(marks => !marks.IsArtifact)
                    .Select(marks => (marks.Tag, marks.Id ?? -1, string.Concat(marks.Texts.Select(text => text.Text)))),
                theirs.GetPage(page + 1).GetMarkedContents().Where(marks => !marks.IsArtifact)
                    .Select(marks => ((string?)marks.Tag, marks.MarkedContentIdentifier, string.Concat(marks.Letters.Select(letter => letter.Value)))));
        }
    }

    private static void AssertInOrder(string[] lines, params string[] expected)
    {
        var place = 0;
        foreach (var line in expected)
        {
            var found = Array.IndexOf(lines, line, place);
            Assert.True(found >= place, $"{line} does not follow in:\n{string.Join('\n', lines)}");
            place = found + 1;
        }
    }
}
