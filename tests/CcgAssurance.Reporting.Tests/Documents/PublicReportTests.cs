using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;

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
    public void Every_documented_field_is_written_at_least_once()
    {
        var written = new HashSet<string>();
        foreach (var name in Samples.Keys)
        {
            Collect(Json(ReportNamed(name)), "report", written);
        }

        Assert.Empty(PublicReportSchema.Parts.SelectMany(part => part.Fields.Select(field => $"{part.Name}.{field.Name}")).Except(written));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    [Rule("R245")]
    public void The_data_says_what_the_sections_on_changes_and_the_response_print_and_nothing_else(string name)
    {
        var (report, data) = (ReportNamed(name), Json(ReportNamed(name)));
        var printed = PrintedLines(report);
        var values = new[] { data["changes"], data["response"] }.SelectMany(Values).ToHashSet();

        Assert.All(printed, line => Assert.True(OurLines.Any(ours => IsLine(ours, line, values)), $"The data does not say: {line}"));
        var all = string.Join('\n', printed);
        Assert.All(values.Where(value => !int.TryParse(value, out _) && value != "true"), value => Assert.Contains(value, all, StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R131", "R234")]
    public void The_disagreements_that_are_printed_stand_with_the_answer_and_no_answer_with_the_day_by_which_there_was_none()
    {
        Assert.Equal(
            """{"answeredVersion":2,"answeredOn":"2014-08-18","disagreements":[""" +
            """{"kind":"judgement","place":{"domain":3,"name":"Plans and outcomes"}""" +
            ""","reasons":"Waits are long, and the plan for them is late.""" + "\"" +
            ""","notJointReason":"The group had to leave early.","comment":"Waits have fallen.\n\nThe plan holds.""" + "\"" +
            ""","reply":"notChanged","replyReason":"The data says so","directorReason":"The data of August is clear."},""" +
            """{"kind":"issue","place":{"name":"Better care"},"title":"Pooled budget","saidToVersion":1""" +
            ""","comment":"It was agreed in May.","reply":"changed","replyReason":"The date is in now"}]}""",
            Json(ReportNamed("with changes and a response"))["response"]!.ToJsonString());
        Assert.Equal("""{"noResponseBy":"2014-08-20","disagreements":[]}""", Json(ReportNamed("without a response in time"))["response"]!.ToJsonString());
        Assert.Null(Whole["response"]);
        Assert.Null(Whole["changes"]);
    }

    [Fact]
    public void A_text_that_nobody_froze_is_never_public() =>
        Assert.Throws<ArgumentException>(
            () => PublicReport.Of(SampleReport.Whole(), ReportEdition.AsItStands(AssessmentStage.Final, SampleReport.MadeAt), null));

    public static TheoryData<string> Reports => [.. Samples.Keys];

    private static Dictionary<string, QuarterlyReport> Samples { get; } = new()
    {
        ["whole"] = SampleReport.Whole(),
        ["without a meeting"] = SampleReport.Whole() with { Conversation = new ReportedConversation(null, "Fewer meetings are agreed.") },
        ["with changes and a response"] = SampleReport.WithChangesAndResponse(),
        ["with support"] = SampleSupport.Report,
        ["with a correction"] = SampleReport.Whole() with
        {
            Response = new ReportedResponse
            {
                DraftNumber = 3,
                DueOn = new DateOnly(2014, 8, 20),
                SentOn = new DateOnly(2014, 8, 18),
                IsToCorrection = true,
                Dissents = [],
            },
        },
        ["without a response in time"] = SampleReport.Whole() with
        {
            Response = new ReportedResponse { DraftNumber = 1, DueOn = new DateOnly(2014, 8, 20), IsTimedOut = true, Dissents = [] },
        },
    };

    private static QuarterlyReport ReportNamed(string name) => Samples[name];

    // The lines of the two sections with a star for everything that comes from the data.
    private static string[] OurLines { get; } =
    [
        "What changed since last quarter", "Compared with the published report of * *.",
        "Judgements that moved", "*: from * to *.", "New issues", "Issues closed", "*: *.",
        "Actions done", "Actions not delivered", "Actions overdue", "Open actions that were not carried forward", "*: *. *.", "*: *. *, due *.",
        "In numbers", "Issues carried forward: * (* *).", "Issues carried forward: * (* *; * *).", "Actions still open: * (* *).", "New actions: * (* *).",
        "The CCG’s response", "The CCG answered version * of this report on *.",
        "The CCG answered the corrections in version * of this report on *.", "No response was received by *.",
        "The CCG does not agree with the following and asked for that to be printed.", "Domain *, *: the judgement", "*: *", "The CCG", "*", "NHS England: *",
        "NHS England’s reasons for the judgement", "NHS England’s director, who decided",
        "Why it was not made together with the CCG", "The CCG, on version *",
    ];

    private static bool IsLine(string ours, string line, HashSet<string> values) =>
        Regex.Match(line, $"^{Regex.Escape(ours).Replace("\\*", "(.+)", StringComparison.Ordinal)}$") is { Success: true } match &&
        match.Groups.Values.Skip(1).All(group => values.Contains(group.Value.TrimEnd('.')));

    private static List<string> PrintedLines(QuarterlyReport report) =>
    [
        .. QuarterlyReportDocument.Build(report, SampleReport.Final).Body
            .SkipWhile(block => block is not Heading { Text: "What changed since last quarter" or "The CCG’s response" })
            .SelectMany(block => block switch
            {
                Heading heading => [heading.Text],
                Paragraph paragraph => [Joined(paragraph.Runs)],
                ItemList list => list.Items.Select(Joined),
                var other => throw new InvalidOperationException($"{other.GetType().Name} is not expected here."),
            }),
    ];

    private static string Joined(IReadOnlyList<Run> runs) => string.Concat(runs.Select(run => run.Text));

    // Each value as the document writes it.
    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        null => [],
        JsonObject record => record.SelectMany(field => field.Key switch
        {
            "sinceYear" => [FinancialYear.Parse((string)field.Value!).Name],
            "sinceQuarter" => [Quarter.Parse((string)field.Value!).Name],
            "from" or "to" => [Lower(Enum.Parse<AssuranceCategory>((string)field.Value!, ignoreCase: true).DisplayText())],
            "reply" => [Lower(Enum.Parse<AreaTeamReply>((string)field.Value!, ignoreCase: true).DisplayText())],
            "answeredOn" or "noResponseBy" or "dueOn" => [UkTime.InWords(DateOnly.Parse((string)field.Value!, CultureInfo.InvariantCulture))],
            _ => Values(field.Value),
        }),
        JsonArray list => list.SelectMany(Values),
        _ => node.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('.')),
    };

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    internal static JsonNode JsonNamed(string name) => Json(ReportNamed(name));

    private static JsonNode Json(QuarterlyReport report) =>
        JsonNode.Parse(ReportJson.Write(PublicReport.Of(report, SampleReport.Final, "A figure was wrong.")))!;

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
