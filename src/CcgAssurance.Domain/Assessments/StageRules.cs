using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// What stands between a quarter and its next stage. The same findings refuse the step and, asked for in advance, tell what is left to do.
/// </summary>
public static class StageRules
{
    /// <summary>What stands between the draft and sharing it with the group (2014/15 operational guidance, para 35).</summary>
    public static IReadOnlyList<Finding> ForSharing(StageFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Conversation(facts, today), .. Undecided(facts),
            .. EmptyThemes(facts).Select(finding => finding with { Severity = FindingSeverity.Warning }),
            .. Unanswered(facts),
        ];
    }

    /// <summary>
    /// What the group was told is changed and stands in the draft as it was. It stops nothing: the change may lie elsewhere.
    /// </summary>
    /// <param name="facts">The quarter as it is.</param>
    /// <param name="saved">The judgements and items that were saved since the last version.</param>
    [Rule("R234")]
    public static IReadOnlyList<Finding> Unkept(StageFacts facts, IReadOnlySet<Guid> saved)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(saved);
        return
        [
            .. facts.Answers
                .Where(answer => answer.Reply == AreaTeamReply.Changed && !IsKept(facts, answer, saved))
                .Select(answer => Finding.Warning(
                    GuidanceRules.R234CcgAnswerBeforeFinal,
                    $"Change {answer.Subject}: you told the CCG that you would",
                    place: answer.Focus is { } focus
                        ? answer.ItemId is { } item && IsThere(facts, item) ? QuarterPlace.Item(item, focus) : QuarterPlace.On(focus)
                        : QuarterPlace.Response)),
        ];
    }

    /// <summary>
    /// What stops changes from going to the group as a list of minor corrections: beside what stops a draft, everything that is no minor
    /// correction.
    /// </summary>
    [Rule("R234", "R246")]
    public static IReadOnlyList<Finding> ForCorrection(StageFacts facts, DateOnly today, CorrectionFacts correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return
        [
            .. ForSharing(facts, today),
            .. correction.Levels.Select(domain => Finding.Blocking(
                GuidanceRules.R246PublishedOutputFrozen, $"Share a new draft, because the level of domain {domain} changed",
                place: QuarterPlace.On(Focus.On(domain)))),
            .. correction.Items.Select(item => Finding.Blocking(
                GuidanceRules.R246PublishedOutputFrozen, $"Share a new draft, because {item}")),
            .. correction.IsEmpty
                ?
                [
                    Finding.Blocking(
                        GuidanceRules.R246PublishedOutputFrozen, "Make your corrections first: nothing in the report has changed"),
                ]
                : Array.Empty<Finding>(),
        ];
    }

    /// <summary>What stands between the group's answer and the final report.</summary>
    /// <param name="facts">The quarter as it is.</param>
    /// <param name="final">What it depends on beside that.</param>
    public static IReadOnlyList<Finding> ForFinal(StageFacts facts, FinalFacts final)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(final);
        return
        [
            .. Author(final.WroteAnyPart), .. Replies(facts), .. NotSent(final), .. Undirected(facts, final), .. EmptyThemes(facts),
            .. Unanswered(facts), .. WithoutPackage(facts, final.Supported),
            .. InterventionBinding.ForFinal(facts.Bound, final.Cases),
        ];
    }

    /// <summary>
    /// Each domain that is assured with support and has no agreed support package. It stops the final report; asked for in advance it
    /// is what both sides have to agree until then.
    /// </summary>
    /// <param name="facts">The quarter as it is.</param>
    /// <param name="supported">The domains that have a package.</param>
    [Rule("R145")]
    public static IReadOnlyList<Finding> WithoutPackage(StageFacts facts, IReadOnlySet<DomainNumber> supported)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(supported);
        return
        [
            .. facts.NeedingSupport.Where(domain => !supported.Contains(domain)).Select(domain => Finding.Blocking(
                GuidanceRules.R145SupportPackageAgreed,
                $"Agree a support package for domain {domain} with the CCG",
                place: QuarterPlace.On(Focus.On(domain)))),
        ];
    }

    // An issue is changed also by its actions, and a list of corrections by whatever is saved.
    private static bool IsKept(StageFacts facts, SentAnswer answer, IReadOnlySet<Guid> saved) => answer switch
    {
        { ItemId: { } item } => saved.Overlaps(facts.Issues.Where(row => row.Id == item).SelectMany(row => row.Actions).Append(item)),
        { Focus: { } focus } => saved.Overlaps(
        [
            .. facts.Judgements.Where(row => row.Domain == focus.Domain).Select(row => row.Id),
            .. facts.Narratives.Where(row => row.Theme == focus.Theme).Select(row => row.Id),
        ]),
        _ => saved.Count > 0,
    };

    // What is no longer in the report has no page.
    private static bool IsThere(StageFacts facts, Guid item) =>
        facts.Issues.Any(issue => issue.Id == item || issue.Actions.Contains(item));

    [Rule("R133", "R222")]
    private static IEnumerable<Finding> Conversation(StageFacts facts, DateOnly today)
    {
        if (!facts.IsDeskReview && !(facts.MeetingDate <= today))
        {
            yield return Finding.Blocking(
                GuidanceRules.R222DraftSharedAfterConversation,
                "Hold the conversation and record it, or record why there is no meeting",
                nameof(MeetingAnswers.Date),
                QuarterPlace.Meeting);
        }
    }

    [Rule("R128")]
    private static IEnumerable<Finding> Undecided(StageFacts facts) => facts.Judgements
        .Where(judgement => judgement.Category is null)
        .Select(judgement => Finding.Blocking(
            GuidanceRules.R128JudgementForEachDomain,
            $"Judge domain {judgement.Domain}",
            nameof(JudgementAnswers.Category),
            QuarterPlace.On(Focus.On(judgement.Domain))));

    [Rule("R74", "R76")]
    private static IEnumerable<Finding> EmptyThemes(StageFacts facts) => facts.EmptyThemes
        .Select(theme => Finding.Blocking(
            GuidanceRules.R74NarrativeForEachTheme,
            $"Add a narrative or an item on {Focus.On(theme).DisplayText()}, or record that there is nothing to report",
            nameof(ThemeAnswers.Narrative),
            QuarterPlace.On(Focus.On(theme))));

    [Rule("R177")]
    private static IEnumerable<Finding> Unanswered(StageFacts facts) => facts.Issues
        .Where(issue => !issue.HasResponse)
        .Select(issue => Finding.Warning(
            GuidanceRules.R177ResponseToEachRisk,
            $"Agree a response to the issue {issue.Title}",
            nameof(ItemAnswers.Response),
            QuarterPlace.Item(issue.Id, issue.Focus)));

    private static IEnumerable<Finding> Author(bool wroteAnyPart)
    {
        if (wroteAnyPart)
        {
            yield return Finding.Blocking(
                GuidanceRules.R254HistoryOfEveryChange, "Ask another director to make the report final, because you wrote part of it");
        }
    }

    [Rule("R234")]
    private static IEnumerable<Finding> Replies(StageFacts facts)
    {
        foreach (var answer in facts.Answers.Where(answer => answer.NeedsReply))
        {
            if (answer.Reply is null)
            {
                yield return Finding.Blocking(
                    GuidanceRules.R234CcgAnswerBeforeFinal,
                    $"Reply to the CCG on {answer.Subject}",
                    nameof(ResponseAnswer.Reply),
                    QuarterPlace.Answer(answer.Id));
            }
            else if (answer.Reply == AreaTeamReply.Changed)
            {
                yield return Finding.Blocking(
                    GuidanceRules.R234CcgAnswerBeforeFinal,
                    $"Share a new draft: you told the CCG that you would change {answer.Subject}",
                    place: QuarterPlace.Answer(answer.Id));
            }
        }
    }

    // The group answered what it was sent, and nothing else is agreed.
    [Rule("R234")]
    private static IEnumerable<Finding> NotSent(FinalFacts final) => final.NotSent.Select(change => Finding.Blocking(
        GuidanceRules.R234CcgAnswerBeforeFinal,
        $"Share a new draft or send the correction, because the CCG has not seen this change: {change}"));

    [Rule("R131")]
    private static IEnumerable<Finding> Undirected(StageFacts facts, FinalFacts final) => facts.Answers
        .Where(answer => answer.NeedsDirector && !final.Decisions.ContainsKey(answer.Id))
        .Select(answer => Finding.Blocking(
            GuidanceRules.R131JudgementJointWithCcg,
            $"Give your reason for {answer.Subject}, because the CCG disagrees with it", place: QuarterPlace.Answer(answer.Id)));
}
