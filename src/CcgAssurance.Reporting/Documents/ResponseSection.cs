using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What the group answered to the draft, or that it did not, and the disagreements that it asked to print.</summary>
internal static class ResponseSection
{
    [Rule("R131", "R234")]
    public static IEnumerable<Block> Of(QuarterlyReport report)
    {
        if (report.Response is not { } response)
        {
            yield break;
        }

        yield return new Heading(2, "The CCG's response");
        yield return new Paragraph(response switch
        {
            { SentOn: { } sent } => $"The CCG answered version {response.DraftNumber} of this report on {UkTime.InWords(sent)}.",
            _ => $"No response was received by {UkTime.InWords(response.DueOn)}.",
        });
        if (response.Dissents.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph(
            [new Run("The CCG does not agree with the following and asked for that to be printed.")], ParagraphKind.Label);
        foreach (var dissent in response.Dissents)
        {
            yield return new Heading(3, Subject(report, dissent));
            yield return new Paragraph([new Run("The CCG", IsStrong: true)], ParagraphKind.Label);
            foreach (var paragraph in Phrases.Paragraphs(dissent.Comment))
            {
                yield return paragraph;
            }

            if (dissent.Reply is { } reply)
            {
                yield return new Paragraph(
                    [new Run($"NHS England: {Phrases.LowerFirst(reply.DisplayText())}", IsStrong: true)], ParagraphKind.Label);
                foreach (var paragraph in Phrases.Paragraphs(dissent.ReplyReason ?? ""))
                {
                    yield return paragraph;
                }
            }
        }
    }

    // "Domain 3, Plans and outcomes" or "Better care", and after it which of its issues.
    private static string Subject(QuarterlyReport report, ReportedDissent dissent)
    {
        var name = dissent.Focus.NameIn(report.Framework);
        var place = dissent.Focus.Domain is { } domain ? $"Domain {domain}, {name}" : name;
        return dissent.Issue is { } issue ? $"{place}: {issue}" : $"{place}: the judgement";
    }
}
