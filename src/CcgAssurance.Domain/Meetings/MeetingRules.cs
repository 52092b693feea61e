using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Meetings;

/// <summary>
/// What the answers about the meeting of a quarter need, and how they must agree with its judgements (paras 28, 43, 46 and 47).
/// </summary>
public static class MeetingRules
{
    /// <summary>Everything that stops these answers from being recorded, and what to look at although it does not.</summary>
    [Rule("R76", "R89", "R122", "R129", "R133")]
    public static IReadOnlyList<Finding> Check(
        MeetingAnswers answers, DateOnly quarterStart, MeetingFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(facts);
        return [.. CheckAnswers(answers, quarterStart), .. CheckJudged(answers, facts, today)];
    }

    private static IEnumerable<Finding> CheckAnswers(MeetingAnswers answers, DateOnly quarterStart)
    {
        if (answers is { TakesPlace: false, NoMeetingReason: null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R122ReasonForNoMeeting, "Enter why there is no meeting this quarter", nameof(MeetingAnswers.NoMeetingReason));
        }

        if (answers is { TakesPlace: not false, NoMeetingReason: not null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R122ReasonForNoMeeting, "Remove the reason why there is no meeting, or select no above",
                    nameof(MeetingAnswers.NoMeetingReason));
        }

        if (answers is { TakesPlace: false, Date: not null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R122ReasonForNoMeeting, "Remove the date of the meeting, or select yes above", nameof(MeetingAnswers.Date));
        }

        if (answers.Date < quarterStart)
        {
            yield return Finding.Warning(
                GuidanceRules.R89FourQuarterlyMeetings,
                "The date of the meeting is before the quarter begins. Check that it is right",
                nameof(MeetingAnswers.Date));
        }
    }

    private static IEnumerable<Finding> CheckJudged(MeetingAnswers answers, MeetingFacts facts, DateOnly today)
    {
        if (facts.IsAnyDomainJudged && answers.TakesPlace != false && !(answers.Date <= today))
        {
            yield return Finding.Blocking(
                GuidanceRules.R133CategoryAfterConversation,
                "Enter today's date or an earlier date, because domains have already been judged",
                nameof(MeetingAnswers.Date));
        }

        var (resting, rest) = answers.TakesPlace == false
            ? (facts.RestingOnMeeting, "the conversation")
            : (facts.RestingOnDeskReview, "a desk review");
        if (resting.Count > 0)
        {
            yield return Finding.Warning(
                GuidanceRules.R129WhatJudgementRestsOn,
                $"Check what the judgement on domain {string.Join(", ", resting)} is based on, because it still names {rest}",
                nameof(MeetingAnswers.TakesPlace));
        }
    }
}
