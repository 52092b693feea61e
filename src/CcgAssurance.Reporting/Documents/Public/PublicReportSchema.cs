using System.Text.Json;
using System.Text.Json.Nodes;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The fields of <see cref="PublicReport"/>, written once: the page for people and the JSON Schema for programs both come from here.</summary>
public static class PublicReportSchema
{
    private static readonly JsonSerializerOptions Indented = new(ReportJson.Style) { WriteIndented = true };

    /// <summary>The parts; the first is the report itself.</summary>
    public static IReadOnlyList<PublicPart> Parts { get; } =
    [
        new("report", "One quarter of one clinical commissioning group (CCG).",
        [
            new("ccgCode", PublicFieldKind.Text, "The three-character code of the CCG, such as X01."),
            new("ccgName", PublicFieldKind.Text, "The name of the CCG when the report became final."),
            new("areaTeam", PublicFieldKind.Text, "The name of the area team of NHS England that assessed it."),
            new("year", PublicFieldKind.Text, "The financial year, such as 2014-15."),
            new("quarter", PublicFieldKind.Text, "The quarter of that year.", Values: ["q1", "q2", "q3", "q4"]),
            new("version", PublicFieldKind.Number, "The number of the version. A correction is a new version."),
            new("finalOn", PublicFieldKind.Day, "The day on which this version became final."),
            new("correctionNote", PublicFieldKind.Text, "Why there is this version, if it corrects an earlier one.", IsRequired: false),
            new("headline", PublicFieldKind.Text, "The headline that follows from the judgements.", IsRequired: false, Values: Names<HeadlineAssessment>()),
            new("conversation", PublicFieldKind.Part, "The conversation that the report follows.", Part: "conversation"),
            new("domains", PublicFieldKind.Parts, "The assurance domains, in order.", Part: "domain"),
            new("themes", PublicFieldKind.Parts, "The cross-cutting themes, in order. Years before 2014/15 have none.", Part: "theme"),
            new("changes", PublicFieldKind.Part, "What changed since the quarter before, if a report of it was published.", IsRequired: false, Part: "changes"),
            new("response", PublicFieldKind.Part, "The CCG's answer to the draft.", IsRequired: false, Part: "response"),
        ]),
        new("conversation", "The assurance conversation between the CCG and NHS England.",
        [
            new("heldOn", PublicFieldKind.Day, "The day of the meeting.", IsRequired: false),
            new("noMeetingReason", PublicFieldKind.Text, "Why no meeting was held.", IsRequired: false),
        ]),
        new("domain", "One of the domains that are judged.",
        [
            new("number", PublicFieldKind.Number, "Its number."),
            new("question", PublicFieldKind.Text, "The question that the guidance asks."),
            new("judgement", PublicFieldKind.Text, "What it was judged to be.", IsRequired: false, Values: Names<AssuranceCategory>()),
            new("items", PublicFieldKind.Part, "Its achievements, issues and actions.", Part: "items"),
        ]),
        new("theme", "One of the themes that have a narrative and no judgement.",
        [
            new("name", PublicFieldKind.Text, "Its name."),
            new("narrative", PublicFieldKind.Text, "The narrative.", IsRequired: false),
            new("nothingToReportReason", PublicFieldKind.Text, "Why there was nothing to report, if there is no narrative.", IsRequired: false),
            new("items", PublicFieldKind.Part, "Its achievements, issues and actions.", Part: "items"),
        ]),
        new("items", "What a report lists under a domain or theme.",
        [
            new("achievements", PublicFieldKind.Parts, "Achievements and good practice.", Part: "achievement"),
            new("issues", PublicFieldKind.Parts, "Issues, each with the actions agreed on it.", Part: "issue"),
            new("otherActions", PublicFieldKind.Parts, "Actions that answer no issue in this list.", Part: "action"),
        ]),
        new("achievement", "Something that went well.",
        [
            new("text", PublicFieldKind.Text, "What was achieved."),
            new("isGoodPractice", PublicFieldKind.TrueOrFalse, "Whether it is good practice that others could use."),
            new("isSafeguarding", PublicFieldKind.TrueOrFalse, "Whether it is about safeguarding."),
        ]),
        new("issue", "Something that did not go well.",
        [
            new("title", PublicFieldKind.Text, "A short title."),
            new("text", PublicFieldKind.Text, "What it is, if the title does not say it all.", IsRequired: false),
            new("provider", PublicFieldKind.Text, "The provider that it concerns.", IsRequired: false),
            new("target", PublicFieldKind.Text, "The target that it concerns.", IsRequired: false),
            new("needsFurtherAction", PublicFieldKind.TrueOrFalse, "Whether it needs further action."),
            new("isSafeguarding", PublicFieldKind.TrueOrFalse, "Whether it is about safeguarding."),
            new("isCarriedForward", PublicFieldKind.TrueOrFalse, "Whether it comes from the quarter before."),
            new("actions", PublicFieldKind.Parts, "The actions agreed on it.", Part: "action"),
        ]),
        new("action", "Something that was agreed to be done.",
        [
            new("text", PublicFieldKind.Text, "What is to be done."),
            new("owner", PublicFieldKind.Text, "Who does it.", Values: Names<ActionOwner>()),
            new("ownerName", PublicFieldKind.Text, "The name of an owner that is neither the CCG nor NHS England.", IsRequired: false),
            new("dueOn", PublicFieldKind.Day, "When it is to be finished.", IsRequired: false),
            new("status", PublicFieldKind.Text, "How far it had come.", Values: Names<ActionStatus>()),
            new("progress", PublicFieldKind.Text, "What was done so far.", IsRequired: false),
            new("isSafeguarding", PublicFieldKind.TrueOrFalse, "Whether it is about safeguarding."),
            new("isCarriedForward", PublicFieldKind.TrueOrFalse, "Whether it comes from the quarter before."),
        ]),
        new("changes", "What is different from the published report of the quarter before. Issues and actions that go on are counted; the domains and themes list them.",
        [
            new("sinceYear", PublicFieldKind.Text, "The financial year of that report, such as 2014-15."),
            new("sinceQuarter", PublicFieldKind.Text, "The quarter of that report.", Values: ["q1", "q2", "q3", "q4"]),
            new("judgements", PublicFieldKind.Parts, "The judgements that moved.", Part: "movedJudgement"),
            new("newIssues", PublicFieldKind.Parts, "The issues that are new.", Part: "changedIssue"),
            new("issuesClosed", PublicFieldKind.Parts, "The issues that were closed.", Part: "changedIssue"),
            new("issuesCarriedForward", PublicFieldKind.Parts, "How many issues were carried forward.", Part: "count"),
            new("actionsDone", PublicFieldKind.Parts, "The actions that were finished.", Part: "changedAction"),
            new("actionsNotDelivered", PublicFieldKind.Parts, "The actions that were not delivered as agreed.", Part: "changedAction"),
            new("actionsOverdue", PublicFieldKind.Parts, "The actions whose day was over on the day of this report and that were not finished.", Part: "changedAction"),
            new("actionsNotCarriedForward", PublicFieldKind.Parts, "The actions that were open and are not in this report.", Part: "changedAction"),
            new("actionsStillOpen", PublicFieldKind.Parts, "How many actions are still open and not overdue.", Part: "count"),
            new("newActions", PublicFieldKind.Parts, "How many actions were agreed since.", Part: "count"),
        ]),
        new("movedJudgement", "A judgement that moved.",
        [
            new("place", PublicFieldKind.Part, "The domain.", Part: "place"),
            new("from", PublicFieldKind.Text, "What it was judged to be in the quarter before.", Values: Names<AssuranceCategory>()),
            new("to", PublicFieldKind.Text, "What it was judged to be.", Values: Names<AssuranceCategory>()),
        ]),
        new("changedIssue", "An issue that is new or was closed.",
        [
            new("place", PublicFieldKind.Part, "The domain or theme.", Part: "place"),
            new("title", PublicFieldKind.Text, "Its title."),
        ]),
        new("changedAction", "An action of which the list that it stands in says what became of it.",
        [
            new("place", PublicFieldKind.Part, "The domain or theme.", Part: "place"),
            new("text", PublicFieldKind.Text, "What was to be done."),
            new("owner", PublicFieldKind.Text, "Who does it, in words."),
            new("dueOn", PublicFieldKind.Day, "When it was to be finished.", IsRequired: false),
        ]),
        new("count", "How many issues or actions there are on a domain or theme. Where there is none, there is no count.",
        [
            new("place", PublicFieldKind.Part, "The domain or theme.", Part: "place"),
            new("count", PublicFieldKind.Number, "How many."),
        ]),
        new("place", "A domain or theme, where it is named beside what is said about it.",
        [
            new("domain", PublicFieldKind.Number, "The number of the domain, if it is one.", IsRequired: false),
            new("name", PublicFieldKind.Text, "Its short name."),
        ]),
        new("response", "The CCG's answer to the draft, or that it gave none.",
        [
            new("answeredVersion", PublicFieldKind.Number, "The number of the version that it answered, if it did.", IsRequired: false),
            new("answeredOn", PublicFieldKind.Day, "The day on which it answered, if it did.", IsRequired: false),
            new("noResponseBy", PublicFieldKind.Day, "The last day for answering, if it did not answer.", IsRequired: false),
            new("disagreements", PublicFieldKind.Parts, "What the CCG does not agree with and asked to print.", Part: "disagreement"),
        ]),
        new("disagreement", "Something that the CCG does not agree with.",
        [
            new("place", PublicFieldKind.Part, "The domain or theme.", Part: "place"),
            new("issue", PublicFieldKind.Text, "The title of the issue. If there is none, it is the judgement on the domain.", IsRequired: false),
            new("comment", PublicFieldKind.Text, "What the CCG says."),
            new("reply", PublicFieldKind.Text, "Whether NHS England changed the report for it.", IsRequired: false, Values: Names<AreaTeamReply>()),
            new("replyReason", PublicFieldKind.Text, "Why.", IsRequired: false),
        ]),
    ];

    /// <summary>The same as a JSON Schema (draft 2020-12) that allows nothing else.</summary>
    public static string ToJsonSchema()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A published CCG assurance report",
        };
        Describe(schema, Parts[0]);
        schema["$defs"] = new JsonObject(Parts.Skip(1).Select(part => KeyValuePair.Create(part.Name, (JsonNode?)Describe([], part))));
        return schema.ToJsonString(Indented);
    }

    private static JsonObject Describe(JsonObject schema, PublicPart part)
    {
        schema["description"] = part.Meaning;
        schema["type"] = "object";
        schema["properties"] = new JsonObject(part.Fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Describe(field))));
        schema["required"] = new JsonArray([.. part.Fields.Where(field => field.IsRequired).Select(field => (JsonNode?)field.Name)]);
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Describe(PublicField field)
    {
        var schema = new JsonObject { ["description"] = field.Meaning };
        switch (field.Kind)
        {
            case PublicFieldKind.Text:
                schema["type"] = "string";
                break;
            case PublicFieldKind.Number:
                schema["type"] = "integer";
                break;
            case PublicFieldKind.TrueOrFalse:
                schema["type"] = "boolean";
                break;
            case PublicFieldKind.Day:
                schema["type"] = "string";
                schema["format"] = "date";
                break;
            case PublicFieldKind.Part:
                schema["$ref"] = $"#/$defs/{field.Part}";
                break;
            case PublicFieldKind.Parts:
                schema["type"] = "array";
                schema["items"] = new JsonObject { ["$ref"] = $"#/$defs/{field.Part}" };
                break;
        }

        if (field.Values is { } values)
        {
            schema["enum"] = new JsonArray([.. values.Select(value => (JsonNode?)value)]);
        }

        return schema;
    }

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
