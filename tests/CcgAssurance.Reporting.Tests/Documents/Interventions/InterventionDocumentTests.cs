using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Formats;
using CcgAssurance.Reporting.Tests.Pdf;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents.Interventions;

/// <summary>Directions, the letters that lift them and summary reports, as file and as page.</summary>
public sealed class InterventionDocumentTests
{
    private static readonly Dictionary<string, ReportDocument> All = new(
    [
        .. SampleInterventions.Directions.Select(row => KeyValuePair.Create($"direction {row.Key}", Build(row.Value))),
        .. SampleInterventions.Liftings.Select(row => KeyValuePair.Create($"lifting {row.Key}", Build(row.Value))),
        .. SampleInterventions.Summaries.Select(row => KeyValuePair.Create($"summary {row.Key}", Build(row.Value))),
    ]);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_breaks_no_rule_in_either_size(string name)
    {
        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var rendered = new PdfRenderer().Render(All[name], size);

            Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
            Assert.Equal(0, rendered.ReplacedCharacters);
            var (exitCode, output, complaints) = await PdfTools.RunAsync("qpdf", rendered.Content, "--check");
            Assert.True(exitCode == 0, output + complaints);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_and_page_say_the_same_words_in_the_same_order(string name) => Assert.Equal(
        PrintedWords.Of(string.Join(' ', PrintedWords.LinesOfPage(All[name]))),
        PrintedWords.Of(PdfDocumentReader.Read(new PdfRenderer().Render(All[name]).Content).Text));

    [Fact]
    [Rule("R212", "R214", "R216", "R217", "R308", "R310")]
    public void A_direction_says_what_is_directed_under_which_powers_for_how_long_and_who_signed_it_on_whose_behalf() => Assert.Equal(
        """
        H1 Direction to NHS Anyshire North CCG
        P NHS England gives this direction under section 14Z21 of the National Health Service Act 2006.
        P The power is exercised on behalf of the NHS England Board (2014/15 operational guidance, para 59, step 5).
        LI CCG NHS Anyshire North CCG (X01)
        LI Proposed by NHS England, Anyshire and Sometown area team
        LI Version 1
        LI Status Signed on 5 May 2014
        LI In force from 5 May 2014
        H2 What NHS England directs
        P NHS England directs the CCG not to arrange planned surgery.
        H2 Powers used
        LI • Direct the CCG or its accountable officer to stop carrying out functions for a set period
        LI • End the accountable officer’s appointment and appoint another
        LI • Vary the CCG’s constitution
        H2 Functions that it affects
        P Planned surgery
        H2 Who stops carrying out these functions
        P The CCG stops carrying out these functions from 12 May 2014 to 31 March 2015.
        H2 Accountable officer
        P The appointment of the accountable officer ends, and Bea Sample is appointed as accountable officer.
        H2 Change to the constitution
        P The governing body has a seat for a surgeon.
        H2 Who carries out the functions
        P NHS England carries out these functions for NHS Anyshire North CCG.
        H2 What it requires
        TR Number Requirement Due Approval
        TR 1 Write a plan. 16 June 2014 NHS England has to approve it
        TR 2 Publish the waits each month. 30 June 2014 Not needed
        H2 Conditions
        P It is lifted when waits are safe.
        H2 What this direction rests on
        LI • National Health Service Act 2006, section 14Z21
        LI • 2014/15 operational guidance, Annex 4
        H2 Signature
        P Sam Sample
        P Chief Executive
        P NHS England
        P Signed on 5 May 2014
        """,
        string.Join('\n', Lines(SampleInterventions.Signed)));

    [Fact]
    [Rule("R214", "R309")]
    public void A_direction_that_is_not_signed_says_so_across_every_page_and_where_it_would_be_signed()
    {
        var draft = Build(SampleInterventions.Draft);
        var text = PdfDocumentReader.Read(new PdfRenderer().Render(draft).Content).Text;

        Assert.Equal("Draft", draft.Page.Watermark);
        Assert.Contains("The Chief Executive of NHS England has not signed it. Nothing is in force unsigned.", text, StringComparison.Ordinal);
        Assert.Contains("Put forward, not signed", text, StringComparison.Ordinal);
        Assert.Contains("1 week after the signature", text, StringComparison.Ordinal);
        Assert.Contains("4 weeks after the signature", text, StringComparison.Ordinal);
        Assert.Contains(
            "NHS Anyshire South CCG carries out these functions for NHS Anyshire North CCG. NHS Anyshire North CCG has a direction of its own.",
            text,
            StringComparison.Ordinal);
        Assert.Equal("Not signed", Build(SampleInterventions.Draft with { Stage = DirectionVersionStage.NotSigned }).Page.Watermark);
        Assert.Null(Build(SampleInterventions.Signed).Page.Watermark);
    }

    [Fact]
    [Rule("R308")]
    public void A_later_version_says_why_it_is_changed_and_which_version_it_takes_the_place_of()
    {
        var text = PdfDocumentReader.Read(Render(SampleInterventions.Varied)).Text;

        Assert.Contains("Takes the place of Version 1", text, StringComparison.Ordinal);
        Assert.Contains("What has changed, and why Two hospitals merged.", text, StringComparison.Ordinal);
        Assert.Contains("This direction holds until 31 March 2015.", text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R308", "R311")]
    public void A_letter_that_lifts_directions_has_a_date_a_reason_and_a_signature_and_says_what_stays()
    {
        var one = PdfDocumentReader.Read(new PdfRenderer().Render(Build(SampleInterventions.Lifted)).Content).Text;
        var several = PdfDocumentReader.Read(new PdfRenderer().Render(Build(SampleInterventions.Liftings["several"])).Content).Text;
        var draft = Build(SampleInterventions.Liftings["draft"]);
        var drafted = PdfDocumentReader.Read(new PdfRenderer().Render(draft).Content).Text;

        Assert.Contains(
            "From 2 April 2015, the direction of NHS England to NHS Anyshire North CCG, in force since 5 May 2014, is lifted.", one, StringComparison.Ordinal);
        Assert.Contains("Why Waits are safe.", one, StringComparison.Ordinal);
        Assert.Contains("Sam Sample Chief Executive NHS England Signed on 2 April 2015", one, StringComparison.Ordinal);
        Assert.DoesNotContain("of this intervention stay", one + several, StringComparison.Ordinal);
        Assert.Contains("to NHS Anyshire South CCG, in force since 1 July 2014", several, StringComparison.Ordinal);
        Assert.Equal("Draft", draft.Page.Watermark);
        Assert.Contains("From the day of the signature", drafted, StringComparison.Ordinal);
        Assert.Contains("Another direction of this intervention stays in force.", drafted, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R202", "R203", "R204", "R206", "R211", "R212", "R213", "R312")]
    public void A_summary_report_has_the_reasons_the_steps_the_peers_conclusions_the_evidence_and_the_draft_directions()
    {
        var text = PdfDocumentReader.Read(new PdfRenderer().Render(Build(SampleInterventions.Submitted)).Content).Text;

        foreach (var part in new[]
        {
            "on behalf of the NHS England Board", "The CCG cannot say how waits come down.", "Nothing else has worked.", "Only one function is directed.",
            "Escalation 4: Waits for surgery", "A support package It did not help. Yes", "Escalation It goes on. No",
            "Completed on 2 April 2014 by Ruth Sample, who confirmed that the ways of working were followed", "First formally raised 1 March 2014",
            "Jo Peer Area team director The rationale is supported It is right.", "The letters and the minutes.", "Step 1: minutes.pdf",
            "Draft direction to NHS Anyshire North CCG", "NHS England directs the CCG not to arrange planned surgery.",
            "Willingness of NHS Anyshire South CCG It agreed in writing.", "Ada Sample Director", "Submitted on 28 April 2014",
        })
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Parts_of_which_there_is_nothing_to_say_have_no_heading()
    {
        var text = PdfDocumentReader.Read(new PdfRenderer().Render(Build(SampleInterventions.Summaries["begun"])).Content).Text;

        foreach (var heading in new[] { "Other options considered", "Evidence", "Draft direction", "If another CCG" })
        {
            Assert.DoesNotContain(heading, text, StringComparison.Ordinal);
        }

        Assert.Contains("Not complete yet", text, StringComparison.Ordinal);
        Assert.Contains("Not concluded yet", text, StringComparison.Ordinal);
        Assert.Contains("The director has not submitted it to the committee.", text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R310")]
    public void Forty_requirements_and_a_wording_of_the_greatest_length_go_over_pages_and_nothing_is_lost()
    {
        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var text = PdfDocumentReader.Read(new PdfRenderer().Render(Build(SampleInterventions.Long), size).Content).Text;

            Assert.All(Enumerable.Range(1, 40), at => Assert.Contains($"{at}: word1 ", text, StringComparison.Ordinal));
            Assert.Equal(45, text.Split("word500").Length - 1);
        }
    }

    private static ReportDocument Build(DirectionReport report) => DirectionDocument.Build(report, SampleInterventions.MadeAt);

    private static ReportDocument Build(LiftingReport report) => LiftingDocument.Build(report, SampleInterventions.MadeAt);

    private static ReportDocument Build(InterventionSummary report) => InterventionSummaryDocument.Build(report, SampleInterventions.MadeAt);

    private static ReadOnlyMemory<byte> Render(DirectionReport report) => new PdfRenderer().Render(Build(report)).Content;

    private static List<string> Lines(DirectionReport report) =>
    [
        .. PdfDocumentReader.Read(Render(report)).Root.Children
            .SelectMany(part => part.Role switch
            {
                "Div" => part.Children,
                "Table" => part.Find("TR"),
                "L" => part.Find("LI"),
                _ => [part],
            })
            .Select(part => $"{part.Role} {part.Text}"),
    ];
}
