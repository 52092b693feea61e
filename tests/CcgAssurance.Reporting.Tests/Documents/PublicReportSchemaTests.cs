using System.Text.Json.Nodes;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Json;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>The schema that the public gets with the reports, made from the types and judged by a library.</summary>
public sealed class PublicReportSchemaTests
{
    private static readonly string Schema = PublicReportSchema.ToJsonSchema();

    public static TheoryData<string> Reports => PublicReportTests.Reports;

    public static TheoryData<string, Action<JsonNode>> Wrongs => new()
    {
        { "required: ", report => report.AsObject().Remove("ccgName") },
        { "/domains/2/rationale ", report => report["domains"]![2]!["rationale"] = "Secret." },
        { "/quarter enum: ", report => report["quarter"] = "q9" },
        { "/headline enum: ", report => report["headline"] = "good" },
        { "/domains/0/judgement enum: ", report => report["domains"]![0]!["judgement"] = "Assured" },
        { "/version type: ", report => report["version"] = "2" },
        { "/changes/newActions/0/count type: ", report => report["changes"]!["newActions"]![0]!["count"] = "One" },
        { "/response/answeredOn format: ", report => report["response"]!["answeredOn"] = "18/08/2014" },
        { "/correctionNote type: ", report => report["correctionNote"] = null },
        { "/themes type: ", report => report["themes"] = new JsonObject() },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    [Rule("R245")]
    public void What_is_written_is_valid_by_the_schema(string name) =>
        Assert.Empty(SchemaJudge.FaultsOf(Schema, PublicReportTests.JsonNamed(name).ToJsonString()));

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void What_the_schema_does_not_allow_is_found_where_it_stands(string fault, Action<JsonNode> spoil)
    {
        ArgumentNullException.ThrowIfNull(spoil);
        var report = PublicReportTests.JsonNamed("with changes and a response").DeepClone();
        spoil(report);

        Assert.Contains(SchemaJudge.FaultsOf(Schema, report.ToJsonString()), found => found.Contains(fault, StringComparison.Ordinal));
    }

    /// <summary>Programs of other people read it: what changes here is announced to them. A new field is added to the kept file by hand.</summary>
    [Fact]
    public void The_schema_says_what_it_said_when_it_was_last_announced()
    {
        var kept = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "Kept", "public-report.schema.json"));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(kept), JsonNode.Parse(Schema)), $"The schema is now:\n{Schema}");
    }

    [Fact]
    public void The_page_for_people_has_every_part_and_field_of_the_schema_in_order()
    {
        var schema = JsonNode.Parse(Schema)!;

        Assert.Equal([.. schema["$defs"]!.AsObject().Select(part => part.Key).Prepend("report")], PublicReportSchema.Parts.Select(part => part.Name));
        Assert.All(PublicReportSchema.Parts, part =>
        {
            var described = part == PublicReportSchema.Parts[0] ? schema : schema["$defs"]![part.Name]!;
            Assert.Equal((string)described["description"]!, part.Meaning);
            Assert.Equal(
                described["properties"]!.AsObject().Select(field => (field.Key, (string)field.Value!["description"]!)),
                part.Fields.Select(field => (field.Name, field.Meaning)));
            Assert.Equal(
                part.Fields.Where(field => field.IsRequired).Select(field => field.Name), described["required"]!.AsArray().Select(field => (string)field!));
            Assert.All(
                part.Fields.Where(field => field.Part is not null), field => Assert.Contains(PublicReportSchema.Parts, other => other.Name == field.Part));
        });
    }
}
