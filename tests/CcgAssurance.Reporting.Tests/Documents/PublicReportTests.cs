using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Reporting.Tests.Documents;

public sealed class PublicReportTests
{
    private static readonly JsonNode Whole = Json(SampleReport.Whole());

    [Fact]
    [Rule("R245")]
    public void The_reasons_for_judgements_and_the_keys_of_items_are_left_out()
    {
        var report = SampleReport.Whole();
        var kept = ReportJson.Write(report);
        var text = Whole.ToJsonString();

        // What is kept has both, so that this would find them.
        Assert.Contains("The CCG manages its risks.", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("The CCG manages its risks.", text, StringComparison.Ordinal);
        Assert.All(report.Domains.SelectMany(domain => domain.Items.Issues), issue =>
        {
            Assert.Contains(issue.Id.ToString(), kept, StringComparison.Ordinal);
            Assert.DoesNotContain(issue.Id.ToString(), text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Actions_stand_with_the_issue_that_they_answer_and_the_others_beside_them()
    {
        var report = SampleReport.Whole();
        foreach (var domain in report.Domains)
        {
            var items = Whole["domains"]![domain.Number.Value - 1]!["items"]!;
            foreach (var (issue, place) in domain.Items.Issues.Select((issue, place) => (issue, place)))
            {
                Assert.Equal(
                    domain.Items.Actions.Where(action => action.IssueId == issue.Id).Select(action => action.Text),
                    items["issues"]![place]!["actions"]!.AsArray().Select(action => (string)action!["text"]!));
            }

            var ids = domain.Items.Issues.Select(issue => (Guid?)issue.Id).ToHashSet();
            Assert.Equal(
                domain.Items.Actions.Where(action => !ids.Contains(action.IssueId)).Select(action => action.Text),
                items["otherActions"]!.AsArray().Select(action => (string)action!["text"]!));
        }
    }

    [Fact]
    [Rule("R131", "R234")]
    public void The_disagreements_that_are_printed_stand_with_the_answer()
    {
        Assert.Equal(
            """{"version":1,"answeredOn":"2014-09-01","disagreements":[""" +
            """{"domain":6,"comment":"We need no support.","reply":"notChanged","replyReason":"Both posts are empty."},""" +
            """{"theme":"Better care","issue":"Budget","comment":"It is pooled."}]}""",
            Json(Answered())["response"]!.ToJsonString());
        Assert.Equal(
            """{"version":2,"noAnswerBy":"2014-09-03","disagreements":[]}""",
            Json(ReportNamed("without a meeting"))["response"]!.ToJsonString());
        Assert.Null(Whole["response"]);
    }

    [Fact]
    public void The_schema_has_exactly_the_fields_of_the_record()
    {
        var types = new Dictionary<string, Type>
        {
            ["report"] = typeof(PublicReport),
            ["conversation"] = typeof(PublicConversation),
            ["domain"] = typeof(PublicDomain),
            ["theme"] = typeof(PublicTheme),
            ["items"] = typeof(PublicItems),
            ["achievement"] = typeof(PublicAchievement),
            ["issue"] = typeof(PublicIssue),
            ["action"] = typeof(PublicAction),
            ["response"] = typeof(PublicResponse),
            ["disagreement"] = typeof(PublicDisagreement),
        };

        Assert.Equal(types.Keys.Order(StringComparer.Ordinal), PublicReportSchema.Parts.Select(part => part.Name).Order(StringComparer.Ordinal));
        Assert.All(PublicReportSchema.Parts, part => Assert.Equal(
            types[part.Name].GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
            part.Fields.Select(field => field.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_is_written_has_exactly_the_documented_fields(string name)
    {
        var faults = new List<string>();
        Check(Json(ReportNamed(name)), "report", faults);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_field_that_nobody_documented_is_a_fault()
    {
        var report = Json(SampleReport.Whole());
        report["domains"]![2]!["rationale"] = "Secret.";
        report["quarter"] = "q9";
        report.AsObject().Remove("ccgName");
        var faults = new List<string>();
        Check(report, "report", faults);

        Assert.Equal(["domain.rationale is not documented", "report.ccgName is missing", "report.quarter is q9"], faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_documented_field_is_written_at_least_once()
    {
        var written = new HashSet<string>();
        Collect(Json(ReportNamed("whole")), "report", written);
        Collect(Json(ReportNamed("without a meeting")), "report", written);

        Assert.Empty(PublicReportSchema.Parts.SelectMany(part => part.Fields.Select(field => $"{part.Name}.{field.Name}")).Except(written));
    }

    [Fact]
    public void The_JSON_schema_says_the_same_as_the_description_for_people()
    {
        var schema = JsonNode.Parse(PublicReportSchema.ToJsonSchema())!;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)schema["$schema"]!);
        Assert.All(PublicReportSchema.Parts, part =>
        {
            var described = part == PublicReportSchema.Parts[0] ? schema : schema["$defs"]![part.Name]!;
            Assert.False((bool)described["additionalProperties"]!);
            Assert.Equal(part.Fields.Select(field => field.Name), described["properties"]!.AsObject().Select(field => field.Key));
            Assert.Equal(part.Fields.Where(field => field.IsRequired).Select(field => field.Name), described["required"]!.AsArray().Select(field => (string)field!));
        });
    }

    [Fact]
    public void A_text_that_nobody_froze_is_never_public() =>
        Assert.Throws<ArgumentException>(() => PublicReport.Of(SampleReport.Whole(), ReportEdition.AsItStands(AssessmentStage.Final, SampleReport.MadeAt), null));

    public static TheoryData<string> Reports => ["whole", "without a meeting"];

    private static QuarterlyReport ReportNamed(string name) => name == "whole" ? Answered() : SampleReport.Whole() with
    {
        Conversation = new ReportedConversation(null, "Fewer meetings are agreed."),
        Response = new ReportedResponse { DraftNumber = 2, DueOn = new DateOnly(2014, 9, 3), IsTimedOut = true, Dissents = [] },
    };

    private static QuarterlyReport Answered() => SampleReport.Whole() with
    {
        Response = new ReportedResponse
        {
            DraftNumber = 1,
            DueOn = new DateOnly(2014, 9, 3),
            SentOn = new DateOnly(2014, 9, 1),
            Dissents =
            [
                new ReportedDissent(Focus.On(new DomainNumber(6)), null, "We need no support.", AreaTeamReply.NotChanged, "Both posts are empty."),
                new ReportedDissent(Focus.On(Theme.BetterCare), "Budget", "It is pooled.", null, null),
            ],
        },
    };

    private static JsonNode Json(QuarterlyReport report) =>
        JsonNode.Parse(ReportJson.Write(PublicReport.Of(report, SampleReport.Final, "A figure was wrong.")))!;

    private static void Check(JsonNode node, string name, List<string> faults)
    {
        var (part, fields) = (PublicReportSchema.Parts.Single(part => part.Name == name), node.AsObject());
        faults.AddRange(fields.Where(field => part.Fields.All(known => known.Name != field.Key)).Select(field => $"{name}.{field.Key} is not documented"));
        foreach (var field in part.Fields)
        {
            var value = fields[field.Name];
            if (value is null)
            {
                faults.AddRange(field.IsRequired ? [$"{name}.{field.Name} is missing"] : []);
            }
            else if (!Fits(field, value))
            {
                faults.Add($"{name}.{field.Name} is {value}");
            }
            else
            {
                foreach (var inner in Inner(field, value))
                {
                    Check(inner, field.Part!, faults);
                }
            }
        }
    }

    private static bool Fits(PublicField field, JsonNode value) => field.Kind switch
    {
        PublicFieldKind.Text => value.GetValueKind() == JsonValueKind.String && (field.Values is null || field.Values.Contains((string)value!)),
        PublicFieldKind.Number => value.GetValueKind() == JsonValueKind.Number,
        PublicFieldKind.TrueOrFalse => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        PublicFieldKind.Day => DateOnly.TryParseExact((string?)value, "yyyy-MM-dd", out _),
        PublicFieldKind.Part => value is JsonObject,
        PublicFieldKind.Parts => value is JsonArray,
    };

    private static IEnumerable<JsonNode> Inner(PublicField field, JsonNode value) => field.Kind switch
    {
        PublicFieldKind.Part => [value],
        PublicFieldKind.Parts => value.AsArray().Select(item => item!),
        _ => [],
    };

    private static void Collect(JsonNode node, string name, HashSet<string> written)
    {
        foreach (var field in PublicReportSchema.Parts.Single(part => part.Name == name).Fields.Where(field => node[field.Name] is not null))
        {
            written.Add($"{name}.{field.Name}");
            foreach (var inner in Inner(field, node[field.Name]!))
            {
                Collect(inner, field.Part!, written);
            }
        }
    }
}
