using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Tests.Documents;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>What <see cref="KeptReportFormatsTests"/> says of reports holds for agreements on support too.</summary>
public sealed class KeptSupportAgreementFormatsTests
{
    private static readonly KeptFiles Kept = KeptFiles.Agreements;

    public static TheoryData<int, string> Files => [.. Kept.Formats.SelectMany(format => Kept.NamesOf(format).Select(name => (format, name)))];

    public static TheoryData<string> CurrentFiles => [.. Kept.NamesOf(KeptSupportAgreementFormats.Current)];

    [Fact]
    public void Every_format_that_can_be_read_has_files_and_the_other_way_round()
    {
        Assert.Equal(KeptSupportAgreementFormats.Known.Order(), Kept.Formats);
        Assert.Equal(KeptSupportAgreementFormats.Current, Kept.Formats.Max());
        Assert.All(Kept.Formats, format => Assert.True(Kept.NamesOf(format).Count() >= 3, $"Format {format} has too few files."));
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Rule("R159", "R246")]
    public void A_stored_agreement_is_drawn_as_page_and_file_with_the_words_that_it_had(int format, string name)
    {
        var kept = KeptSupportAgreementFormats.Read(Kept.Read(format, $"{name}.json"));
        var printed = PrintedWords.Of(Kept.Read(format, $"{name}.txt")).ToList();

        var file = new PdfRenderer().Render(kept.Document).Content;

        Assert.Equal(format, kept.Format);
        Assert.Equal(printed, PrintedWords.Of(string.Join('\n', PrintedWords.LinesOfPage(kept.Document))));
        Assert.Equal(printed, PrintedWords.Of(PdfDocumentReader.Read(file).Text));
        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Empty(PdfChecks.FaultsOf(new PdfRenderer().Render(kept.Document, PrintSize.Large).Content));
    }

    [Theory]
    [MemberData(nameof(CurrentFiles))]
    public void What_is_read_from_the_current_format_is_written_as_it_was(string name)
    {
        var stored = Kept.Read(KeptSupportAgreementFormats.Current, $"{name}.json").Trim();

        Assert.Equal(stored, ReportJson.Write(KeptSupportAgreementFormats.Read(stored)));
    }

    [Fact]
    public void What_is_kept_of_an_agreement_is_read_back_as_it_was()
    {
        var kept = KeptSupportAgreement.Of(SampleAgreements.Changed, SampleAgreements.MadeAt);

        var read = KeptSupportAgreementFormats.Read(ReportJson.Write(kept));

        Assert.Equal(ReportJson.Write(kept), ReportJson.Write(read));
        Assert.Equal(KeptSupportAgreementFormats.Current, read.Format);
        Assert.Equal(new DateOnly(2015, 1, 20), read.Agreement.AgreedOn);
    }

    [Fact]
    public void The_stored_types_are_those_of_the_current_format()
    {
        var schema = ReportJson.Style.GetJsonSchemaAsNode(typeof(KeptSupportAgreement));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Kept.Read(KeptSupportAgreementFormats.Current, "schema.json")), schema), $"""
            A type that is stored with agreed support has changed, and format {KeptSupportAgreementFormats.Current} is already in databases.
            Do for agreements what the test of the same name says of reports; the schema is now:
            {schema.ToJsonString()}
            """);
    }

    [Theory]
    [InlineData("""{"format":999,"agreement":{}}""", "The support agreement is stored in format 999")]
    [InlineData("""{"agreement":{}}""", "The support agreement is stored without the number of its format")]
    public void A_format_that_is_not_known_is_refused_by_its_number(string json, string why) =>
        Assert.Contains(why, Assert.Throws<UnknownFormatException>(() => KeptSupportAgreementFormats.Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"format":1}""")]
    public void What_is_no_agreement_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => KeptSupportAgreementFormats.Read(json));

    [Fact]
    public void The_files_of_a_format_hold_every_field_of_an_agreement()
    {
        foreach (var format in Kept.Formats)
        {
            var schema = JsonNode.Parse(Kept.Read(format, "schema.json"))!["properties"]!["agreement"]!;

            Assert.Empty(FieldCoverage.Unused(
                schema.ToJsonString(),
                Kept.NamesOf(format).Select(name => JsonNode.Parse(Kept.Read(format, $"{name}.json"))!["agreement"]!.ToJsonString())));
        }
    }
}
