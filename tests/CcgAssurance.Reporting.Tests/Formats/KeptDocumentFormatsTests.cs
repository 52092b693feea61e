using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>
/// What <see cref="KeptReportFormatsTests"/> says of reports holds for directions, the letters that lift them and summary reports too.
/// </summary>
public sealed class KeptDocumentFormatsTests
{
    private static readonly Dictionary<string, Kind> Kinds = new()
    {
        ["DirectionFormats"] = Kind.Of<DirectionReport>(),
        ["LiftingFormats"] = Kind.Of<LiftingReport>(),
        ["SummaryFormats"] = Kind.Of<InterventionSummary>(),
    };

    public static TheoryData<string> Folders => [.. Kinds.Keys];

    public static TheoryData<string, int, string> Files =>
    [
        .. Kinds.Keys.SelectMany(folder => new KeptFiles(folder).Formats
            .SelectMany(format => new KeptFiles(folder).NamesOf(format).Select(name => (folder, format, name)))),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_format_that_can_be_read_has_files_and_the_other_way_round(string folder)
    {
        var kept = new KeptFiles(folder);

        Assert.Equal(KeptDocumentFormats.Known.Order(), kept.Formats);
        Assert.Equal(KeptDocumentFormats.Current, kept.Formats.Max());
        Assert.All(kept.Formats, format => Assert.True(kept.NamesOf(format).Count() >= 3, $"Format {format} has too few files."));
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Rule("R246")]
    public void A_stored_document_is_drawn_as_page_and_file_with_the_words_that_it_had(string folder, int format, string name)
    {
        var kept = new KeptFiles(folder);
        var (stored, document, _) = Kinds[folder].Read(kept.Read(format, $"{name}.json"));
        var printed = PrintedWords.Of(kept.Read(format, $"{name}.txt")).ToList();

        var file = new PdfRenderer().Render(document).Content;

        Assert.Equal(format, stored);
        Assert.Equal(printed, PrintedWords.Of(string.Join('\n', PrintedWords.LinesOfPage(document))));
        Assert.Equal(printed, PrintedWords.Of(PdfDocumentReader.Read(file).Text));
        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Empty(PdfChecks.FaultsOf(new PdfRenderer().Render(document, PrintSize.Large).Content));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_read_from_the_current_format_is_written_as_it_was(string folder, int format, string name)
    {
        if (format == KeptDocumentFormats.Current)
        {
            var stored = new KeptFiles(folder).Read(format, $"{name}.json").Trim();

            Assert.Equal(stored, Kinds[folder].Read(stored).Written);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_stored_types_are_those_of_the_current_format(string folder)
    {
        var schema = ReportJson.Style.GetJsonSchemaAsNode(Kinds[folder].Type);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(new KeptFiles(folder).Read(KeptDocumentFormats.Current, "schema.json")), schema), $"""
            A type that is stored with these documents has changed, and format {KeptDocumentFormats.Current} is already in databases.
            Do for them what the test of the same name says of reports; the schema is now:
            {schema.ToJsonString()}
            """);
    }

    [Theory]
    [InlineData("""{"format":999,"report":{}}""", "The document is stored in format 999")]
    [InlineData("""{"report":{}}""", "The document is stored without the number of its format")]
    public void A_format_that_is_not_known_is_refused_by_its_number(string json, string why) => Assert.Contains(
        why, Assert.Throws<UnknownFormatException>(() => KeptDocumentFormats.Read<DirectionReport>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"format":1}""")]
    public void What_is_no_document_is_refused(string json) => Assert.All(Kinds.Values, kind => Assert.ThrowsAny<JsonException>(() => kind.Read(json)));

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_files_of_a_format_hold_every_field_of_what_is_kept(string folder)
    {
        var kept = new KeptFiles(folder);
        foreach (var format in kept.Formats)
        {
            var schema = JsonNode.Parse(kept.Read(format, "schema.json"))!;
            schema["properties"]!.AsObject().Remove("document");

            Assert.Empty(FieldCoverage.Unused(
                schema.ToJsonString(), kept.NamesOf(format).Select(name => WithoutDocument(kept.Read(format, $"{name}.json")))));
        }
    }

    private static string WithoutDocument(string json)
    {
        var content = JsonNode.Parse(json)!.AsObject();
        content.Remove("document");
        return content.ToJsonString();
    }

    private sealed record Kind(Type Type, Func<string, (int Format, ReportDocument Document, string Written)> Read)
    {
        public static Kind Of<TReport>()
            where TReport : class => new(typeof(KeptDocument<TReport>), json =>
            {
                var kept = KeptDocumentFormats.Read<TReport>(json);
                return (kept.Format, kept.Document, ReportJson.Write(kept));
            });
    }
}
