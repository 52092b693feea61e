using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Tests.Documents;
using CcgAssurance.Testing.Json;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>
/// What was stored in any format stays readable for ever, and says what it said. The files of a format are kept as the application wrote
/// them and are never written anew.
/// </summary>
public sealed class KeptReportFormatsTests
{
    public static TheoryData<int, string> Files =>
        [.. KeptFiles.Reports.Formats.SelectMany(format => KeptFiles.Reports.NamesOf(format).Select(name => (format, name)))];

    [Fact]
    public void Every_format_that_can_be_read_has_files_and_the_other_way_round()
    {
        Assert.Equal(KeptReportFormats.Known.Order(), KeptFiles.Reports.Formats);
        Assert.Equal(KeptReportFormats.Current, KeptFiles.Reports.Formats.Max());
        Assert.All(KeptFiles.Reports.Formats, format => Assert.True(KeptFiles.Reports.NamesOf(format).Count() >= 5, $"Format {format} has too few files."));
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Rule("R246")]
    public void A_stored_report_is_drawn_as_page_and_file_with_the_words_that_it_had(int format, string name)
    {
        var kept = KeptReportFormats.Read(KeptFiles.Reports.Read(format, $"{name}.json"));
        var printed = PrintedWords.Of(KeptFiles.Reports.Read(format, $"{name}.txt")).ToList();

        var file = new PdfRenderer().Render(kept.Document).Content;

        Assert.Equal(format, kept.Format);
        Assert.Equal(printed, PrintedWords.Of(string.Join('\n', PrintedWords.LinesOfPage(kept.Document))));
        Assert.Equal(printed, PrintedWords.Of(PdfDocumentReader.Read(file).Text));
        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Contains(kept.Headline.Statement, string.Join(' ', printed), StringComparison.Ordinal);
        Assert.Contains(
            string.Join(' ', PrintedWords.Of($"{kept.Headline.Reason} ({kept.Headline.Source})")), string.Join(' ', printed), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Rule("R245")]
    public void A_stored_final_report_is_published_as_data_that_is_valid_by_the_schema_of_today(int format, string name)
    {
        var kept = KeptReportFormats.Read(KeptFiles.Reports.Read(format, $"{name}.json"));

        Assert.Equal(name.StartsWith("draft", StringComparison.Ordinal), kept.Public is null);
        Assert.All(kept.Public is { } data ? [data] : (PublicReport[])[], data =>
            Assert.Empty(SchemaJudge.FaultsOf(PublicReportSchema.ToJsonSchema(), ReportJson.Write(data with { CorrectionNote = "A figure was wrong." }))));
    }

    public static TheoryData<string> CurrentFiles => [.. KeptFiles.Reports.NamesOf(KeptReportFormats.Current)];

    [Theory]
    [MemberData(nameof(CurrentFiles))]
    public void What_is_read_from_the_current_format_is_written_as_it_was(string name)
    {
        var stored = KeptFiles.Reports.Read(KeptReportFormats.Current, $"{name}.json").Trim();

        Assert.Equal(stored, ReportJson.Write(KeptReportFormats.Read(stored)));
    }

    [Fact]
    [Rule("R131", "R246")]
    public void A_disagreement_stored_in_format_1_is_about_the_issue_that_it_names_or_about_the_judgement()
    {
        var kept = KeptReportFormats.Read(KeptFiles.Reports.Read(1, "final-with-changes-and-disagreements.json"));

        Assert.Equal(
            [(SubjectKind.Judgement, null), (SubjectKind.Issue, "Pooled budget")],
            kept.Report.Response!.Dissents.Select(dissent => (dissent.Kind, dissent.Title)));
        Assert.Equal(
            [(SubjectKind.Judgement, null), (SubjectKind.Issue, "Pooled budget")],
            kept.Public!.Response!.Disagreements.Select(row => (row.Kind, row.Title)));
    }

    /// <summary>The types that are stored, and those of which they are made, by the schema that follows from them.</summary>
    [Fact]
    public void The_stored_types_are_those_of_the_current_format()
    {
        var kept = KeptFiles.Reports.Read(KeptReportFormats.Current, "schema.json");

        var schema = ReportJson.Style.GetJsonSchemaAsNode(typeof(KeptReport));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(kept), schema), $"""
            A type that is stored in frozen versions has changed, and format {KeptReportFormats.Current} is already in databases.
            1. Raise KeptReportFormats.Current to {KeptReportFormats.Current + 1} and give the number of before a reader of its own that makes
               today's types of its content; take words that it lacks from that time, not from today's rules.
            2. Leave Formats/{KeptReportFormats.Current} as it is. Make Formats/{KeptReportFormats.Current + 1}: several reports as they
               are stored now, what each prints, and schema.json, which is now:
            {schema.ToJsonString()}
            """);
    }

    [Theory]
    [InlineData("""{"format":999,"report":{}}""", 999, "stored in format 999")]
    [InlineData("""{"format":"1","report":{}}""", null, "without the number of its format")]
    [InlineData("""{"ccgCode":"X01"}""", null, "without the number of its format")]
    public void A_format_that_is_not_known_is_refused_by_its_number(string json, int? format, string why)
    {
        var refusal = Assert.Throws<UnknownFormatException>(() => KeptReportFormats.Read(json));

        Assert.Equal(format, refusal.Format);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"format":1}""")]
    public void What_is_no_report_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => KeptReportFormats.Read(json));

    [Fact]
    public void The_files_of_a_format_hold_every_field_that_it_has_but_those_that_no_report_uses()
    {
        foreach (var format in KeptFiles.Reports.Formats)
        {
            var unused = FieldCoverage.Unused(
                KeptFiles.Reports.Read(format, "schema.json"),
                KeptFiles.Reports.NamesOf(format).Select(name => KeptFiles.Reports.Read(format, $"{name}.json")));

            // A page break's mark and a link stand in no report, and the note is put in when a correction is published. Those of format 3 are
            // the parts of letters, and of shapes that no chart of a trajectory draws.
            string[] ofOthers =
            [
                "address", "closing", "details", "from", "height", "ink", "isFilled", "lines", "name", "organisation", "role", "shape", "when",
                "width", "x", "y",
            ];
            Assert.Equal([.. ((string[])["block", "correctionNote", "link"]).Concat(format < 3 ? [] : ofOthers).Order()], unused);
        }
    }

    [Fact]
    public void What_lists_show_of_a_report_is_counted_when_it_is_kept()
    {
        var report = SampleReport.Whole(
            AssuranceCategory.Assured, AssuranceCategory.AssuredWithSupport, AssuranceCategory.NotAssuredInterventionRequired,
            null, AssuranceCategory.Assured, AssuranceCategory.Assured);

        var figures = KeptReport.Of(report, SampleReport.Draft).Figures();

        Assert.Equal(report.Headline.Headline, figures.Headline);
        Assert.Equal(report.Domains.Select(domain => (domain.Number, domain.Category)), figures.Levels);
        Assert.Equal((3, 2), (figures.Issues, figures.OpenActions));
        Assert.Equal(HeadlineAssessment.Assured, KeptReport.Of(SampleReport.Whole(), SampleReport.Final).Figures().Headline);
    }
}
