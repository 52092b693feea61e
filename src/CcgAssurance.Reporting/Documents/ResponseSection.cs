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
        yield return new Paragraph(Statement(response));
        if (response.Dissents.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph(
            [new Run("The CCG does not agree with the following and asked for that to be printed.")], ParagraphKind.Label);
        foreach (var block in response.Dissents.SelectMany(dissent => Dissent(report, dissent)))
        {
            yield return block;
        }
    }

    private static string Statement(ReportedResponse response) => response switch
    {
        { SentOn: { } sent, IsToCorrection: true } =>
            $"The CCG answered the corrections in version {response.DraftNumber} of this report on {UkTime.InWords(sent)}.",
        { SentOn: { } sent } => $"The CCG answered version {response.DraftNumber} of this report on {UkTime.InWords(sent)}.",
        { IsToCorrection: true } =>
            $"The corrections in version {response.DraftNumber} of this report were sent to the CCG. " +
            $"No response was received by {UkTime.InWords(response.DueOn)}.",
        _ => $"No response was received by {UkTime.InWords(response.DueOn)}.",
    };

    private static IEnumerable<Block> Dissent(QuarterlyReport report, ReportedDissent dissent) =>
    [
        new Heading(3, Subject(report, dissent)),
        .. Said("NHS England's reasons for the judgement", dissent.Reasons),
        .. Said("Why it was not made together with the CCG", dissent.NotJointReason),
        .. Said(dissent.SaidToVersion is { } version ? $"The CCG, on version {version}" : "The CCG", dissent.Comment),
        .. Said(dissent.Reply is { } reply ? $"NHS England: {Phrases.LowerFirst(reply.DisplayText())}" : null, dissent.ReplyReason ?? ""),
        .. Said("NHS England's director, who decided", dissent.DirectorReason),
    ];

    private static IEnumerable<Block> Said(string? by, string? text) => by is null || text is null
        ? []
        : [new Heading(4, by), .. TypedBlocks.OnPage(text)];

    // "Domain 3, Plans and outcomes" or "Better care", and after it which of its parts.
    private static string Subject(QuarterlyReport report, ReportedDissent dissent)
    {
        if (dissent.Focus is not { } focus)
        {
            return "The correction";
        }

        var name = focus.NameIn(report.Framework);
        var place = focus.Domain is { } domain ? $"Domain {domain}, {name}" : name;
        return dissent.Kind switch
        {
            SubjectKind.Issue => $"{place}: {dissent.Title}",
            SubjectKind.Achievement or SubjectKind.Action =>
                $"{place}: the {Phrases.LowerFirst(dissent.Kind.DisplayText())} {dissent.Title}",
            SubjectKind.Judgement or SubjectKind.Narrative or SubjectKind.Correction =>
                $"{place}: the {Phrases.LowerFirst(dissent.Kind.DisplayText())}",
        };
    }
}
