using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Tests.Formats;
using CcgAssurance.Reporting.Tests.Pdf;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>The agreement of a support package, as file and as page.</summary>
public sealed class SupportAgreementTests
{
    private const string Reviewer = "NHS Anyshire South CCG Another CCG 20 days of a reviewer, paid for by NHS England Ruth Sample 26 September 2014";

    public static TheoryData<string> Names => [.. SampleAgreements.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_agreement_breaks_no_rule_in_either_size(string name)
    {
        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var rendered = new PdfRenderer().Render(Build(SampleAgreements.All[name]), size);

            Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
            Assert.Equal(0, rendered.ReplacedCharacters);
            var (exitCode, output, complaints) = await PdfTools.RunAsync("qpdf", rendered.Content, "--check");
            Assert.True(exitCode == 0, output + complaints);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_and_page_say_the_same_words_in_the_same_order(string name)
    {
        var agreement = Build(SampleAgreements.All[name]);

        var page = PrintedWords.Of(string.Join(' ', PrintedWords.LinesOfPage(agreement)));

        Assert.Equal(page, PrintedWords.Of(PdfDocumentReader.Read(new PdfRenderer().Render(agreement).Content).Text));
    }

    [Fact]
    [Rule("R148", "R152", "R153", "R154", "R155", "R156", "R157", "R158", "R159", "R161", "R162", "R163", "R165", "R166", "R167", "R168", "R174", "R179")]
    public void An_agreement_says_what_and_why_by_whom_until_when_and_how_both_sides_know() => Assert.Equal(
        $$"""
        H1 Support package 12: Shorter waits for surgery
        P An agreement between NHS Anyshire North CCG and NHS England, Anyshire and Sometown area team.
        LI CCG NHS Anyshire North CCG (X01)
        LI Area team NHS England, Anyshire and Sometown area team
        LI Domain Domain 3, Plans and outcomes
        LI Period 7 July 2014 to 29 May 2015
        LI Edition 1
        LI Status Agreed on 3 July 2014
        P ‘Assured with support’ does not mean that the CCG is failing, and must not be read that way. (2014/15 operational guidance, para 53)
        H2 Why support is needed
        P The standard was missed in six months, and the CCG’s plan does not say how it will be met.
        P This package answers the following issues:
        LI • Cancelled operations at Anytown Hospital
        LI • Waits for orthopaedic surgery
        H2 What is to improve
        P Bring waits back under 18 weeks in:
        LI • orthopaedics
        LI • ophthalmology
        H2 Expected improvement
        P Nine in ten patients are treated within 18 weeks by the end of May, and nobody waits for a year.
        H2 Measures
        TR Kind of support What is done Provider and resources Responsible person and due date
        TR Peer review and partnership with other CCGs A peer review of the pathway by a group that met the standard. {{Reviewer}}
        TR Advice and expertise for the CCG Advice on the plan for capacity. NHS England No extra cost Sam Sample 29 August 2014
        H2 Indicators of success
        TR Indicator Baseline Target Target date
        TR Treated within 18 weeks 84% 90% Decides the return to assured 29 May 2015
        TR Waits of more than a year 12 patients None 31 December 2014
        H2 When the domain returns to assured
        P The standard is met in three months running.
        H2 Improvement trajectories
        H3 Waits under 18 weeks
        Caption Waits under 18 weeks: planned
        Figure Percentage, higher is better 90% 88% 86% 84% Jul 2014 Oct 2014 Jan 2015 May 2015 90.0% 84.5% Planned
        TR Date Planned
        TR 31 July 2014 84.5%
        TR 31 October 2014 87.0%
        TR 30 January 2015 88.5%
        TR 29 May 2015 90.0%
        H2 Restrictions on assistance
        P {{GuidanceRules.R168.Sentence}} ({{GuidanceRules.R168.Source}})
        TR Applies to Restriction Discussed
        TR Financial assistance The money pays for the review alone. Assurance meeting for quarter 4 12 June 2014
        H2 Power used
        P This support rests on section 14Z10 of the National Health Service Act 2006: power of NHS England to provide assistance or support.
        P How the power is exercised: NHS England pays for the reviewer and lends an analyst for 20 days.
        P Purpose: To help the CCG to find out where patients wait and why.
        H2 How progress is reviewed
        P Every month, in a call between both leads.
        P The CCG and NHS England next discuss this package on 4 August 2014.
        H2 Local partners who contribute
        LI • Anytown Hospitals NHS Trust
        LI • Sometown Council
        H2 What was considered
        P Seven factors are considered, each with a note, before support is finally decided. (2014/15 operational guidance, Annex 4, Providing assistance)
        TR Factor What was considered
        TR Historical legacy What we know of HistoricalLegacy.
        TR System partnerships and other external relationships What we know of SystemPartnerships.
        TR The CCG’s own improvement process What we know of ImprovementProcess.
        TR Organisational development What we know of OrganisationalDevelopment.
        TR Governance of the risk What we know of RiskGovernance.
        TR Timetables of improvement trajectories What we know of TrajectoryTimetables.
        TR Clarity of action plans and progress What we know of ClarityOfPlans.
        H2 What this agreement rests on
        LI • 2014/15 operational guidance, para 54
        LI • National Health Service Act 2006, section 14Z10
        H2 Accepted by both sides
        P Both sides have accepted edition 1 of this package.
        P Dr Ann Example
        P Area team director
        P NHS England, Anyshire and Sometown area team
        P Accepted on 1 July 2014
        P Peter O’Sample
        P CCG lead
        P NHS Anyshire North CCG
        P Accepted on 3 July 2014
        """,
        string.Join('\n', Lines(SampleAgreements.Agreed)));

    [Fact]
    [Rule("R169", "R170")]
    public void A_later_edition_says_what_has_changed_and_why_and_whose_place_the_package_takes()
    {
        var lines = Lines(SampleAgreements.Changed);

        Assert.Contains("P More support: Waits grew over the winter, and the review found too few theatres.", lines);
        Assert.Contains("P This CCG is made up for a demonstration, and so is all that is said of it here.", lines);
        Assert.Contains("H2 When the domains return to assured", lines);
        Assert.Contains("LI Domains Domain 3, Plans and outcomes, and domain 5, Working in partnership", lines);
        Assert.Equal(
            ["LI Theme Parity of esteem", "LI Period 7 July 2014 to 29 May 2015", "LI Edition 3", "LI Status Agreed on 20 January 2015"],
            lines.SkipWhile(line => !line.StartsWith("LI Theme", StringComparison.Ordinal)).Take(4));
        Assert.Contains("LI Takes the place of Support package 7", lines);
        Assert.Contains("TR Other assistance The analyst works on surgery only. Call 12 June 2014", lines);
        Assert.Equal("P Both sides have accepted edition 3 of this package.", lines[^9]);
        Assert.DoesNotContain(Lines(SampleAgreements.Agreed), line => line.Contains("has changed", StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R159")]
    public void What_one_side_has_not_accepted_says_so_across_every_page_and_where_that_side_would_sign()
    {
        var file = Render(SampleAgreements.Proposed);
        var lines = Lines(SampleAgreements.Proposed);

        Assert.All(PdfReading.Of(file).Pages, page => Assert.Equal("Proposed", page.Artifacts("Watermark")));
        Assert.All(PdfReading.Of(file).Pages, page => Assert.Contains("Edition 1, proposed, not agreed", page.Artifacts("Footer"), StringComparison.Ordinal));
        Assert.Equal(
            [
                "H2 Acceptance",
                "P This edition is in force only once both sides have accepted it.",
                "P Dr Ann Example",
                "P Area team director",
                "P NHS England, Anyshire and Sometown area team",
                "P Accepted on 1 July 2014",
                "P NHS Anyshire North CCG has not accepted it.",
            ],
            lines.TakeLast(7));
        Assert.All(PdfReading.Of(Render(SampleAgreements.Agreed)).Pages, page => Assert.Equal("", page.Artifacts("Watermark")));
    }

    [Theory]
    [InlineData(TermsStage.Draft, "Draft", "Draft, not proposed")]
    [InlineData(TermsStage.Declined, "Declined", "Declined by the CCG")]
    [InlineData(TermsStage.TakenBack, "Taken back", "Taken back to be changed")]
    [InlineData(TermsStage.Discarded, "Discarded", "Discarded")]
    [Rule("R159")]
    public void What_is_neither_proposed_nor_agreed_says_what_became_of_it(TermsStage stage, string watermark, string status)
    {
        var agreement = SampleAgreements.Proposed with { Stage = stage };

        Assert.All(PdfReading.Of(Render(agreement)).Pages, page => Assert.Equal(watermark, page.Artifacts("Watermark")));
        Assert.Contains($"LI Status {status}", Lines(agreement));
        Assert.DoesNotContain(Lines(agreement), line => line.Contains("Both sides have", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_of_which_there_is_nothing_to_say_have_no_heading()
    {
        var pdf = PdfDocumentReader.Read(Render(SampleAgreements.Empty));

        Assert.Equal(["Power used", "Acceptance"], pdf.Root.Find("H2").Select(heading => heading.Text));
        Assert.Equal("Draft support package: Better plans", pdf.Root.Find("H1").Single().Text);
        Assert.Empty(pdf.Root.Find("Table"));
        Assert.DoesNotContain("Nothing planned yet", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R154", "R174")]
    public void Forty_measures_and_texts_of_the_greatest_length_go_over_pages_and_nothing_is_lost()
    {
        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var pdf = PdfDocumentReader.Read(new PdfRenderer().Render(Build(SampleAgreements.Large), size).Content);

            foreach (var number in Enumerable.Range(1, 40))
            {
                Assert.Contains($"Measure{number:00} word1", pdf.Text, StringComparison.Ordinal);
                Assert.Contains($"Resources{number:00}", pdf.Text, StringComparison.Ordinal);
            }

            Assert.Equal(15, PrintedWords.Of(pdf.Text).Count(word => word.TrimEnd('.') == "word500"));
            Assert.Equal(2, pdf.Root.Find("Figure").Count);
            Assert.Contains("Deficit, cumulative", pdf.Text, StringComparison.Ordinal);
            Assert.Contains("30 April 2019", pdf.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Rule("R176")]
    public void Indicators_that_decide_the_return_to_assured_say_so()
    {
        var rows = PdfDocumentReader.Read(Render(SampleAgreements.Agreed)).Root.Find("Table")[1].Find("TR");

        Assert.Equal("Treated within 18 weeks 84% 90% Decides the return to assured 29 May 2015", rows[1].Text);
        Assert.Equal("Waits of more than a year 12 patients None 31 December 2014", rows[2].Text);
    }

    [Fact]
    public void What_the_file_cannot_show_is_counted_before_the_acceptances()
    {
        var root = PdfDocumentReader.Read(Render(SampleAgreements.Agreed with { Title = "\u6F22\u5B57 and words" })).Root;

        Assert.Equal(["About this agreement", "Accepted by both sides"], root.Find("H2").TakeLast(2).Select(heading => heading.Text));
    }

    private static ReportDocument Build(SupportAgreementReport agreement) => SupportAgreementDocument.Build(agreement, SampleAgreements.MadeAt);

    private static ReadOnlyMemory<byte> Render(SupportAgreementReport agreement) => new PdfRenderer().Render(Build(agreement)).Content;

    // The parts that hold words, each with its role and its words.
    private static List<string> Lines(SupportAgreementReport agreement) =>
    [
        .. PdfDocumentReader.Read(Render(agreement)).Root.Children
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
