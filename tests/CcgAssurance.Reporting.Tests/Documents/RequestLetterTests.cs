using System.Xml.Linq;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Formats;
using CcgAssurance.Reporting.Tests.Pdf;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>The letter of a request, as file and as page.</summary>
public sealed class RequestLetterTests
{
    public static TheoryData<string> Names => [.. SampleLetters.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_letter_breaks_no_rule_in_either_size(string name)
    {
        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var rendered = new PdfRenderer().Render(Build(SampleLetters.All[name]), size);

            Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
            Assert.Equal(0, rendered.ReplacedCharacters);
            var (exitCode, output, complaints) = await PdfTools.RunAsync("qpdf", rendered.Content, "--check");
            Assert.True(exitCode == 0, output + complaints);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task File_page_and_plain_text_say_the_same_words_in_the_same_order(string name)
    {
        var letter = Build(SampleLetters.All[name]);
        var page = PrintedWords.Of(string.Join(' ', PrintedWords.LinesOfPage(letter))).ToList();

        var file = new PdfRenderer().Render(letter).Content;

        Assert.Equal(page, PrintedWords.Of(PdfDocumentReader.Read(file).Text));
        var text = await PdfTools.TextAsync(file);
        Assert.All(page.Distinct(), word => Assert.Contains(word.Split('-')[0], text, StringComparison.Ordinal));
        Assert.True(text.IndexOf("Dear ", StringComparison.Ordinal) < text.IndexOf("Yours ", StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R178", "R179", "R187", "R306", "R307")]
    public void A_formal_letter_says_who_asks_whom_for_what_under_which_power_on_which_ground_and_by_when() => Assert.Equal(
        """
        P NHS England
        P Anyshire and Sometown area team Example House, 12 Station Road Anytown AN1 1AA assurance@example.org
        L Request number 17 Our reference AT/X01/2014/17 Date 8 August 2014 Reply by 29 August 2014
        P Dr Ann Example Accountable officer NHS Anyshire North CCG The Old Mill Northtown AN4 2BB
        P Dear Dr Ann Example
        H1 Recovery of the 62-day cancer standard
        P This is a formal request about NHS Anyshire North CCG. NHS England makes it under the following section of the National Health Service Act 2006:
        L • section 14Z18: power to require documents and information
        H2 Why we are writing
        P This letter follows our conversation on 24 July 2014.
        P NHS England has reason to believe that the CCG might have failed, be failing or fail to discharge a function, or to discharge it properly.
        P The standard was missed in three quarters, and the plan that we agreed in May has no dates.
        P Purpose of this request: To see whether the CCG’s plan is enough to recover the standard by the end of the year.
        H2 What you must do
        P You must provide information and documents, as follows:
        L 1. The recovery plan with dates and owners. 2. Waiting lists by week since 1 April 2014. 3. The minutes that agreed it.
        H2 How to reply
        P You must reply by Friday 29 August 2014.
        P Reply in CCG Assurance, on the page of this request, and add the documents there.
        P If you can’t, write to the address above.
        H2 What this letter rests on
        L • 2014/15 operational guidance, Annex 4 • National Health Service Act 2006, sections 14Z17 and 14Z18
        P Yours sincerely
        P Sam Sample
        P Director
        P NHS England, Anyshire and Sometown area team
        P Signed on 8 August 2014
        """,
        string.Join('\n', Lines(SampleLetters.Formal)));

    [Fact]
    [Rule("R189", "R307")]
    public void A_correction_says_what_it_replaces_and_both_powers_ask_for_things_and_an_explanation()
    {
        var lines = Lines(SampleLetters.Correction);

        Assert.Contains(
            "P This letter replaces the letter of 8 August 2014 (request 17). What was wrong in it: It asked for the reply before the plan was due.", lines);
        Assert.Contains("L • section 14Z18: power to require documents and information • section 14Z19: power to require explanation", lines);
        Assert.Contains("P You must provide documents, records and other items, and give an explanation, as follows:", lines);
        Assert.Contains("P This CCG is made up for a demonstration, and so is all that is said of it here.", lines);
        Assert.Contains("P Dear colleagues", lines);
        Assert.Equal(["P Yours faithfully", "P Signed on 14 August 2014"], [lines[^5], lines[^1]]);
        Assert.Contains("L Request number 19 Date 15 August 2014 Reply by 29 August 2014", lines);
    }

    [Fact]
    public void An_explanation_is_asked_for_as_one()
    {
        var lines = Lines(SampleLetters.Explanation);

        Assert.Contains("P You must give an explanation of the following:", lines);
        Assert.Contains("P NHS England has reason to believe that the CCG’s area is no longer appropriate.", lines);
    }

    [Fact]
    [Rule("R181")]
    public void An_informal_request_uses_no_power_and_asks()
    {
        var lines = Lines(SampleLetters.Informal);

        Assert.Contains("P This is an informal request to NHS Anyshire North CCG, as part of the assurance process. It uses no statutory power.", lines);
        Assert.Contains("P Please provide information, as follows:", lines);
        Assert.Contains("P Please reply by Friday 29 August 2014.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("must", StringComparison.Ordinal) || line.Contains("14Z", StringComparison.Ordinal));
        Assert.Equal(["H2 What we ask you to do", "H2 How to reply"], lines.Where(line => line.StartsWith("H2", StringComparison.Ordinal)));
    }

    [Fact]
    [Rule("R187")]
    public void A_draft_says_across_every_page_that_it_is_one_and_that_nobody_has_signed_it()
    {
        var file = new PdfRenderer().Render(Build(SampleLetters.Draft)).Content;

        Assert.All(PdfReading.Of(file).Pages, page => Assert.Equal("Draft", page.Artifacts("Watermark")));
        Assert.Equal("Not signed yet", PdfDocumentReader.Read(file).Root.Children[^1].Children[^1].Text);
        Assert.Equal("Draft request for information: Recovery of the 62-day cancer standard", PdfReading.Of(file).Information.Title);
        Assert.All(PdfReading.Of(new PdfRenderer().Render(Build(SampleLetters.Formal)).Content).Pages, page => Assert.Equal("", page.Artifacts("Watermark")));
    }

    [Fact]
    public void A_long_one_goes_over_pages_item_by_item_and_each_page_says_which_letter_it_is()
    {
        var file = new PdfRenderer().Render(Build(SampleLetters.Long)).Content;
        var pdf = PdfDocumentReader.Read(file);

        Assert.InRange(pdf.PageCount, 3, 6);
        var items = pdf.Root.Find("L")[2].Find("LBody");
        Assert.Equal(12, items.Count);
        Assert.All(items, item => Assert.True(item.Text.Split(' ').Length >= 150));
        Assert.Contains(items, item => item.Pages.Count == 2);
        Assert.All(PdfReading.Of(file).Pages, page =>
        {
            Assert.StartsWith("Request for information 17 NHS Anyshire North CCG", page.Artifacts("Header"), StringComparison.Ordinal);
            Assert.StartsWith("8 August 2014", page.Artifacts("Footer"), StringComparison.Ordinal);
        });
        Assert.Equal(
            ["Why we are writing", "What you must do", "How to reply", "What this letter rests on"],
            PdfReading.Of(file).Outline.Skip(1).Select(entry => entry.Title));
    }

    [Fact]
    public void What_people_typed_is_text_with_curly_quotation_marks_and_never_markup()
    {
        var letter = Build(SampleLetters.Formal with { Subject = "The CCG's <b>plan</b>", Items = ["\"All\" of <i>it</i>"] });

        var main = XElement.Parse($"<main>{HtmlRenderer.Render(letter)}</main>");

        Assert.Equal("The CCG’s <b>plan</b>", main.Element("h1")!.Value);
        Assert.Equal("“All” of <i>it</i>.", main.Element("ol")!.Element("li")!.Value);
    }

    [Fact]
    public void What_the_file_cannot_show_is_counted_before_the_signature()
    {
        var rendered = new PdfRenderer().Render(Build(SampleLetters.Formal with { Subject = "\u6F22\u5B57 and words" }));

        Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
        var root = PdfDocumentReader.Read(rendered.Content).Root;
        Assert.Equal("About this letter", root.Find("H2")[^1].Text);
        Assert.StartsWith("2 characters in this letter could not be printed", root.Children[^2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The plan\nin two lines\n\nThe minutes", new[] { "The plan\nin two lines", "The minutes" })]
    [InlineData("1. The plan\n2. The minutes", new[] { "The plan", "The minutes" })]
    [InlineData("  ", new string[0])]
    public void What_is_required_is_taken_apart_into_items(string details, string[] expected) =>
        Assert.Equal(expected, RequestLetterReport.ItemsOf(details));

    [Fact]
    [Rule("R178")]
    public void The_powers_are_cited_by_section_and_short_title()
    {
        Assert.Equal(
            [new CitedPower("14Z18", "Power to require documents and information"), new CitedPower("14Z19", "Power to require explanation")],
            RequestLetterReport.PowersOf(RequestPower.Both));
        Assert.Empty(RequestLetterReport.PowersOf(RequestPower.Informal));
    }

    private static ReportDocument Build(RequestLetterReport letter) => RequestLetterDocument.Build(letter, SampleLetters.MadeAt);

    // The parts that hold words, each with its role and its words.
    private static List<string> Lines(RequestLetterReport letter)
    {
        var root = PdfDocumentReader.Read(new PdfRenderer().Render(Build(letter)).Content).Root;
        return [.. root.Children.SelectMany(part => part.Role == "Div" ? part.Children : [part]).Select(part => $"{part.Role} {part.Text}")];
    }
}
