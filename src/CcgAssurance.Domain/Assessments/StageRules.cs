using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// What stands between a quarter and its next stage. The same findings refuse the step and, asked for in advance, tell what is left to do.
/// The whole assessment must be loaded.
/// </summary>
public static class StageRules
{
    /// <summary>What stands between the draft and sharing it with the group (2014/15 operational guidance, para 35).</summary>
    public static IReadOnlyList<Finding> ForSharing(QuarterlyAssessment assessment, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return
        [
            .. Conversation(assessment, today), .. Undecided(assessment),
            .. EmptyThemes(assessment).Select(finding => finding with { Severity = FindingSeverity.Warning }),
            .. Unanswered(assessment), .. WithoutPackage(assessment), .. Intervention(assessment, FindingSeverity.Warning),
        ];
    }

    /// <summary>What the group was told is changed and stands in the draft as it was. It stops nothing: the change may lie elsewhere.</summary>
    /// <param name="assessment">The assessment, wholly loaded.</param>
    /// <param name="saved">The judgements and items that were saved since the last version.</param>
    [Rule("R234")]
    public static IReadOnlyList<Finding> Unkept(QuarterlyAssessment assessment, IReadOnlySet<Guid> saved)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(saved);
        return
        [
            .. assessment.CurrentResponse?.Answers
                .Where(answer => answer.Reply == AreaTeamReply.Changed && !saved.Overlaps(PartsOf(assessment, answer)))
                .OrderBy(answer => answer.Position)
                .Select(answer => Finding.Warning(
                    GuidanceRules.R234,
                    $"Change {answer.Subject}, because you told the CCG that it is changed",
                    place: answer.IssueId is { } issue && assessment.Items.Any(item => item.Id == issue) ? FindingPlace.Item(issue, answer.Focus) : FindingPlace.On(answer.Focus))) ?? [],
        ];
    }

    /// <summary>What stands between the group's answer and the final report.</summary>
    /// <param name="assessment">The assessment, wholly loaded.</param>
    /// <param name="wroteAnyPart">Whether the person who wants to finalise it wrote any part of it.</param>
    public static IReadOnlyList<Finding> ForFinal(QuarterlyAssessment assessment, bool wroteAnyPart)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return
        [
            .. Author(wroteAnyPart), .. Replies(assessment), .. EmptyThemes(assessment),
            .. Unanswered(assessment), .. WithoutPackage(assessment), .. Intervention(assessment, FindingSeverity.Blocking),
        ];
    }

    /// <summary>What stands between the group's answer and sending it: every judgement and every issue has its verdict.</summary>
    [Rule("R234")]
    public static IReadOnlyList<Finding> ForSending(CcgResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return
        [
            .. response.Answers.Where(answer => answer.Verdict is null).OrderBy(answer => answer.Position).Select(answer => Finding.Blocking(
                GuidanceRules.R234, $"Answer {answer.Subject}", nameof(ResponseAnswers.Verdict), FindingPlace.Answer(answer.Id))),
        ];
    }

    // An issue is changed also by its actions.
    private static IEnumerable<Guid> PartsOf(QuarterlyAssessment assessment, ResponseAnswer answer) => answer.IssueId is { } issue
        ? [issue, .. assessment.Items.Where(item => item.IssueId == issue).Select(item => item.Id)]
        : assessment.Judgements.Where(judgement => judgement.Domain == answer.Focus.Domain).Select(judgement => judgement.Id);

    [Rule("R133", "R222")]
    private static IEnumerable<Finding> Conversation(QuarterlyAssessment assessment, DateOnly today)
    {
        var meeting = assessment.Meetings.Single(meeting => meeting.Kind.IsOfTheQuarter());
        if (meeting.NoMeetingReason is null && !(meeting.Date <= today))
        {
            yield return Finding.Blocking(
                GuidanceRules.R222, "Hold the conversation and record it, or record why the quarter has none", nameof(MeetingAnswers.Date), FindingPlace.Meeting);
        }
    }

    [Rule("R128")]
    private static IEnumerable<Finding> Undecided(QuarterlyAssessment assessment) => assessment.Judgements
        .Where(judgement => judgement.Category is null)
        .OrderBy(judgement => judgement.Domain)
        .Select(judgement => Finding.Blocking(
            GuidanceRules.R128, $"Judge domain {judgement.Domain}", nameof(JudgementAnswers.Category), FindingPlace.On(Focus.On(judgement.Domain))));

    [Rule("R74", "R76")]
    private static IEnumerable<Finding> EmptyThemes(QuarterlyAssessment assessment) => assessment.Themes
        .Where(theme => !ThemeRules.IsCovered(theme.ToAnswers(), assessment.Items.Count(item => item.Focus == Focus.On(theme.Theme))))
        .OrderBy(theme => theme.Theme)
        .Select(theme => Finding.Blocking(
            GuidanceRules.R74,
            $"Write something on {Focus.On(theme.Theme).DisplayText()}, or record that there is nothing to report",
            nameof(ThemeAnswers.Narrative),
            FindingPlace.On(Focus.On(theme.Theme))));

    [Rule("R177")]
    private static IEnumerable<Finding> Unanswered(QuarterlyAssessment assessment) => assessment.Items
        .Where(item => item is { Kind: ItemKind.Issue, Response: null })
        .OrderBy(item => item.Focus.ToString(), StringComparer.Ordinal).ThenBy(item => item.Position)
        .Select(item => Finding.Warning(
            GuidanceRules.R177, $"Agree a response to the issue {item.Title}", nameof(ItemAnswers.Response), FindingPlace.Item(item.Id, item.Focus)));

    [Rule("R145")]
    private static IEnumerable<Finding> WithoutPackage(QuarterlyAssessment assessment) => assessment.Judgements
        .Where(judgement => judgement.Category == AssuranceCategory.AssuredWithSupport)
        .OrderBy(judgement => judgement.Domain)
        .Select(judgement => Finding.Warning(
            GuidanceRules.R145,
            $"Agree a support package for domain {judgement.Domain} and keep it with your records: this service does not hold packages yet",
            place: FindingPlace.On(Focus.On(judgement.Domain))));

    [Rule("R139")]
    private static IEnumerable<Finding> Intervention(QuarterlyAssessment assessment, FindingSeverity severity) => assessment.Judgements
        .Where(judgement => judgement.Category == AssuranceCategory.NotAssuredInterventionRequired)
        .OrderBy(judgement => judgement.Domain)
        .Select(judgement => new Finding(
            GuidanceRules.R139,
            severity,
            $"Domain {judgement.Domain} cannot be made final as not assured until there is an intervention case for it",
            nameof(JudgementAnswers.Category),
            FindingPlace.On(Focus.On(judgement.Domain))));

    private static IEnumerable<Finding> Author(bool wroteAnyPart)
    {
        if (wroteAnyPart)
        {
            yield return Finding.Blocking(GuidanceRules.R254, "Ask another director to make the report final, because you wrote part of it");
        }
    }

    [Rule("R234")]
    private static IEnumerable<Finding> Replies(QuarterlyAssessment assessment)
    {
        var answers = assessment.CurrentResponse is { SentAt: not null } response ? response.Answers.OrderBy(answer => answer.Position) : Enumerable.Empty<ResponseAnswer>();
        foreach (var answer in answers.Where(answer => answer.NeedsReply))
        {
            if (answer.Reply is null)
            {
                yield return Finding.Blocking(
                    GuidanceRules.R234, $"Reply to the CCG on {answer.Subject}", nameof(ResponseAnswer.Reply), FindingPlace.Answer(answer.Id));
            }
            else if (answer.Reply == AreaTeamReply.Changed)
            {
                yield return Finding.Blocking(
                    GuidanceRules.R234,
                    $"Share a new draft, because you told the CCG that {answer.Subject} is changed",
                    place: FindingPlace.Answer(answer.Id));
            }
        }
    }
}
