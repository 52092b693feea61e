using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Tests.Documents;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>What <see cref="KeptReportFormatsTests"/> says of reports holds for the letters of requests too.</summary>
public sealed class KeptRequestLetterFormatsTests
{
    private static readonly KeptFiles Kept = KeptFiles.Letters;

    public static TheoryData<int, string> Files => [.. Kept.Formats.SelectMany(format => Kept.NamesOf(format).Select(name => (format, name)))];

    public static TheoryData<string> CurrentFiles => [.. Kept.NamesOf(KeptRequestLetterFormats.Current)];

    [Fact]
    public void Every_format_that_can_be_read_has_files_and_the_other_way_round()
    {
        Assert.Equal(KeptRequestLetterFormats.Known.Order(), Kept.Formats);
        Assert.Equal(KeptRequestLetterFormats.Current, Kept.Formats.Max());
        Assert.All(Kept.Formats, format => Assert.True(Kept.NamesOf(format).Count() >= 4, $"Format {format} has too few files."));
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Rule("R189", "R246")]
    public void A_stored_letter_is_drawn_as_page_and_file_with_the_words_that_it_had(int format, string name)
    {
        var kept = KeptRequestLetterFormats.Read(Kept.Read(format, $"{name}.json"));
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
        var stored = Kept.Read(KeptRequestLetterFormats.Current, $"{name}.json").Trim();

        Assert.Equal(stored, ReportJson.Write(KeptRequestLetterFormats.Read(stored)));
    }

    [Fact]
    public void What_is_kept_of_a_letter_is_read_back_as_it_was()
    {
        var kept = KeptRequestLetter.Of(SampleLetters.Correction, SampleLetters.MadeAt);

        var read = KeptRequestLetterFormats.Read(ReportJson.Write(kept));

        Assert.Equal(ReportJson.Write(kept), ReportJson.Write(read));
        Assert.Equal(KeptRequestLetterFormats.Current, read.Format);
        Assert.True(read.Letter.IsFormal);
    }

    [Fact]
    public void The_stored_types_are_those_of_the_current_format()
    {
        var schema = ReportJson.Style.GetJsonSchemaAsNode(typeof(KeptRequestLetter));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Kept.Read(KeptRequestLetterFormats.Current, "schema.json")), schema), $"""
            A type that is stored with issued letters has changed, and format {KeptRequestLetterFormats.Current} is already in databases.
            Do for letters what the test of the same name says of reports; the schema is now:
            {schema.ToJsonString()}
            """);
    }

    [Theory]
    [InlineData("""{"format":999,"letter":{}}""", "The letter is stored in format 999")]
    [InlineData("""{"letter":{}}""", "The letter is stored without the number of its format")]
    public void A_format_that_is_not_known_is_refused_by_its_number(string json, string why) =>
        Assert.Contains(why, Assert.Throws<UnknownFormatException>(() => KeptRequestLetterFormats.Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"format":1}""")]
    public void What_is_no_letter_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => KeptRequestLetterFormats.Read(json));

    [Fact]
    public void The_files_of_a_format_hold_every_field_of_a_letter()
    {
        foreach (var format in Kept.Formats)
        {
            var schema = JsonNode.Parse(Kept.Read(format, "schema.json"))!["properties"]!["letter"]!;

            Assert.Empty(FieldCoverage.Unused(
                schema.ToJsonString(),
                Kept.NamesOf(format).Select(name => JsonNode.Parse(Kept.Read(format, $"{name}.json"))!["letter"]!.ToJsonString())));
        }
    }
}
