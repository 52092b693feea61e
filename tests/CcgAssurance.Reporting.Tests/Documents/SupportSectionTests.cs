using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

public sealed class SupportSectionTests
{
    private const string Section = "Support agreed with the CCG";

    [Fact]
    [Rule("R173")]
    public void A_package_stands_after_the_domains_with_what_why_by_whom_until_when_and_how_both_sides_know()
    {
        var pdf = PdfDocumentReader.Read(Render(SampleSupport.Report));

        Assert.Equal(
            ["Headline", "Assurance domains", Section, "Cross-cutting themes"], pdf.Root.Find("H2").Select(heading => heading.Text));
        Assert.Equal(
            ["Support package 12: Shorter waits for surgery", "Support for domain 5, Working in partnership"],
            pdf.Root.Find("H3").Select(heading => heading.Text));
        Assert.Equal(
            [
                "What is to improve", "Expected improvement", "Measures", "Indicators of success", "When the domain returns to assured",
                "Trajectory: Waits under 18 weeks",
            ],
            pdf.Root.Find("H4").Select(heading => heading.Text));
        var items = pdf.Root.Find("LBody").Select(item => item.Text).ToList();
        Assert.Equal(["orthopaedics", "ophthalmology"], items.Skip(items.IndexOf("orthopaedics")).Take(2));
        var tables = pdf.Root.Find("Table").Skip(1).Take(3).Select(table => table.Find("TR").Select(row => row.Text).ToList()).ToList();
        Assert.Contains("NHS Anyshire South CCG Another CCG", tables[0][1], StringComparison.Ordinal);
        Assert.EndsWith("26 September 2014", tables[0][1], StringComparison.Ordinal);
        Assert.Equal("Treated within 18 weeks 84% 90% 29 May 2015", tables[1][1]);
        Assert.Equal("Waits of more than a year", tables[1][2]);
        Assert.Equal(7, tables[2].Count);
        var text = PdfReading.Of(Render(SampleSupport.Report)).Text;
        Assert.Contains("1 July 2014 to 29 May 2015", text, StringComparison.Ordinal);
        Assert.Contains("Domain 3, Plans and outcomes", text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R173", "R174")]
    public void A_trajectory_is_a_figure_that_says_what_it_shows_with_its_numbers_as_a_table()
    {
        var file = Render(SampleSupport.Report);

        Assert.Single(PdfDocumentReader.Read(file).Root.Find("Figure"));
        Assert.Contains("2 of the 4 points so far are missed", PageOf(SampleSupport.Report), StringComparison.Ordinal);
        Assert.Empty(PdfChecks.FaultsOf(file));
        var row = PdfDocumentReader.Read(file).Root.Find("TR").Single(row => row.Text.StartsWith("30 September 2014", StringComparison.Ordinal));
        Assert.Equal("30 September 2014 87.0% None in time Missed", row.Text);
    }

    [Fact]
    [Rule("R148", "R173")]
    public void That_it_does_not_mean_failing_stands_with_it_and_without_support_there_is_no_section()
    {
        var body = QuarterlyReportDocument.Build(SampleSupport.Report, SampleReport.Final).Body.ToList();
        var at = body.IndexOf(new Heading(2, Section));

        var note = Assert.IsType<Paragraph>(body[at + 1]);
        Assert.Equal(ParagraphKind.Note, note.Kind);
        Assert.StartsWith("‘Assured with support’ does not mean that the CCG is failing", note.Runs.Single().Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            new Heading(2, Section), QuarterlyReportDocument.Build(SampleSupport.With(), SampleReport.Final).Body);
    }

    [Fact]
    [Rule("R173")]
    public void Of_withheld_support_readers_are_told_that_it_exists_and_nothing_else()
    {
        var report = SampleSupport.With(ReportedSupport.Withheld([new DomainNumber(3), new DomainNumber(5)]));

        var body = QuarterlyReportDocument.Build(report, SampleReport.Final).Body
            .SkipWhile(block => block != new Heading(2, Section)).Skip(2).TakeWhile(block => block is not Heading { Level: 2 }).ToList();

        Assert.Equal(new Heading(3, "Support for domain 3, Plans and outcomes, and domain 5, Working in partnership"), body[0]);
        Assert.Equal(
            "The CCG and NHS England have agreed support. Its details are not published.", Assert.IsType<Paragraph>(body[1]).Runs.Single().Text);
        Assert.Equal(2, body.Count);
        Assert.Equal(
            """[{"domains":[{"domain":3,"name":"Plans and outcomes"},{"domain":5,"name":"Working in partnership"}],"isWithheld":true,"""
                + """
                "measures":[],"indicators":[],"trajectories":[]}]
                """,
            ReportJson.Write(PublicReport.Of(report, SampleReport.Final, null).Support));
    }

    [Fact]
    [Rule("R173")]
    public void Forty_measures_and_texts_of_the_greatest_length_go_over_pages_and_nothing_is_lost()
    {
        var report = SampleSupport.With(SampleSupport.Large());
        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var file = new PdfRenderer().Render(QuarterlyReportDocument.Build(report, SampleReport.Draft), size).Content;
            var pdf = PdfDocumentReader.Read(file);

            Assert.Empty(PdfChecks.FaultsOf(pdf));
            Assert.All(Enumerable.Range(1, 40), number => Assert.Contains($"Measure{number:00} word1", pdf.Text, StringComparison.Ordinal));
            Assert.Equal(3, pdf.Root.Find("P").Count(text => text.Text.EndsWith("word500", StringComparison.Ordinal)));
            Assert.Equal(2, pdf.Root.Find("Figure").Count);
            Assert.DoesNotContain("Nothing planned yet", pdf.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Rule("R173", "R245")]
    public void The_data_has_what_is_printed()
    {
        var data = PublicReport.Of(SampleSupport.Report, SampleReport.Final, null).Support[0];

        Assert.Equal((12, "Shorter waits for surgery"), (data.Number, data.Title));
        Assert.Equal(("NHS Anyshire South CCG", new DateOnly(2014, 9, 26)), (data.Measures[0].Provider, data.Measures[0].DueOn));
        Assert.True(data.Trajectories[0].HigherIsBetter);
        Assert.Equal(new PublicTrajectoryPoint(new DateOnly(2014, 8, 29), 86, 85.2m, true), data.Trajectories[0].Points[1]);
    }

    [Fact]
    [Rule("R173", "R234")]
    public void Two_versions_are_compared_package_by_package_and_part_by_part()
    {
        var before = SampleSupport.With(SampleSupport.Surgery);
        var changed = SampleSupport.Surgery with
        {
            EndsOn = new DateOnly(2015, 9, 30),
            Measures = [.. SampleSupport.Surgery.Measures.Take(1)],
            Trajectories = [.. SampleSupport.Surgery.Trajectories.Select(row => row with { Name = "Waits under 19 weeks" })],
        };
        var now = before with
        {
            Support = [changed, changed with { Number = 13, Title = "Better plans" }, ReportedSupport.Withheld([new DomainNumber(5)])],
        };

        var changes = DraftComparison.Between(before, now);

        Assert.Equal(
            [
                "Support package 12, period", "Support package 12, measures", "Support package 12, trajectory: Waits under 18 weeks",
                "Support package 12, trajectory: Waits under 19 weeks", Section, Section,
            ],
            changes.Select(change => change.Subject));
        Assert.Equal(("1 July 2014 to 29 May 2015", "1 July 2014 to 30 September 2015"), (changes[0].Before, changes[0].Now));
        Assert.Equal("Support package 13: Better plans. Domain 3, Plans and outcomes.", changes[4].Now);
        Assert.EndsWith("Its details are not published.", changes[5].Now, StringComparison.Ordinal);
        Assert.Equal((Section, null), DraftComparison.Between(before, before with { Support = [] }).Select(change => (change.Subject, change.Now)).Single());
        Assert.Empty(DraftComparison.Between(now, now with { Support = [.. now.Support] }));
    }

    [Fact]
    [Rule("R173", "R246")]
    public void What_both_sides_agreed_needs_not_be_sent_again_and_is_reason_enough_for_a_correction()
    {
        var before = SampleSupport.With();
        var now = before with { Support = [SampleSupport.Surgery] };

        Assert.Empty(DraftComparison.BetweenWhatIsSent(before, now));
        Assert.False(Corrections.Between(before, now).IsEmpty);
    }

    [Fact]
    [Rule("R172", "R174")]
    public void A_number_that_comes_before_its_day_stands_on_its_own_day_until_no_later_one_can_come()
    {
        var (early, day) = (new DateOnly(2014, 10, 20), new DateOnly(2014, 10, 31));
        var answers = new TrajectoryAnswers("Waits", TrajectoryUnit.Percent, ImprovementDirection.Up, [new TrajectoryPoint(day, 85)]);

        Assert.Equal([new(early, null, 80, false), new(day, 85, null, false)], PointsOn(new DateOnly(2014, 11, 3)));
        Assert.Equal([new(day, 85, 80, true)], PointsOn(new DateOnly(2014, 12, 1)));

        IReadOnlyList<ReportedPoint> PointsOn(DateOnly today) => ReportedTrajectory.Of(
            "Waits", answers.Unit, answers.Better, Domain.Support.Trajectories.Read(answers.Better, answers.Planned, [new(early, 80)], today), today).Points;
    }

    [Fact]
    public void What_the_fonts_lack_is_found_in_the_support_too()
    {
        var found = UnprintableCharacters.In(SampleSupport.With(SampleSupport.Surgery with { Objectives = "Stroke \u6F22" }));

        Assert.Equal(("\u6F22", "Support package 12"), found.Select(row => (row.Character, row.Part)).Single());
    }

    private static string PageOf(QuarterlyReport report) => HtmlRenderer.Render(QuarterlyReportDocument.Build(report, SampleReport.Final));

    private static ReadOnlyMemory<byte> Render(QuarterlyReport report) =>
        new PdfRenderer().Render(QuarterlyReportDocument.Build(report, SampleReport.Final)).Content;
}
