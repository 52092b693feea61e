using System.Text.Json;
using System.Text.Json.Nodes;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// Reports as they were stored while the group answered judgements and issues only: a disagreement without the title of an issue was about
/// a judgement.
/// </summary>
internal static class KeptReportFormat1
{
    private const string Title = "issue";

    public static KeptReport? Read(JsonObject content)
    {
        Name(content["report"]?["response"]?["dissents"]);
        Name(content["public"]?["response"]?["disagreements"]);
        return content.Deserialize<KeptReport>(ReportJson.Style);
    }

    private static void Name(JsonNode? disagreements)
    {
        foreach (var row in disagreements?.AsArray().OfType<JsonObject>() ?? [])
        {
            var title = row[Title]?.DeepClone();
            row.Remove(Title);
            row["kind"] = JsonSerializer.SerializeToNode(title is null ? SubjectKind.Judgement : SubjectKind.Issue, ReportJson.Style);
            row["title"] = title;
        }
    }
}
