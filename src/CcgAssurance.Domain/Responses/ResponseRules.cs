using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Responses;

/// <summary>What an answer of the group to a judgement or an issue needs (2014/15 operational guidance, paras 35 and 46).</summary>
public static class ResponseRules
{
    /// <summary>Everything that stops these answers from being recorded. Without a verdict a comment can be kept for later.</summary>
    [Rule("R131", "R234")]
    public static IReadOnlyList<Finding> Check(ResponseAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Findings(answers)];
    }

    /// <summary>
    /// What the group has to answer before it can send its answer: every judgement and every issue has its verdict, and nothing that it
    /// wrote is left undecided.
    /// </summary>
    [Rule("R234")]
    public static IReadOnlyList<Finding> CheckSending(IReadOnlyList<ResponseAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. answers.Where(answer => answer.IsLeft).OrderBy(answer => answer.Position).Select(answer => Finding.Blocking(
                GuidanceRules.R234CcgAnswerBeforeFinal, $"Answer {answer.Subject}", nameof(ResponseAnswers.Verdict),
                    QuarterPlace.Answer(answer.Id))),
        ];
    }

    private static IEnumerable<Finding> Findings(ResponseAnswers answers)
    {
        if (answers is { Verdict: CcgVerdict.Comments or CcgVerdict.Disagrees, Comment: null })
        {
            yield return Finding.Blocking(GuidanceRules.R234CcgAnswerBeforeFinal, "Enter your comment", nameof(ResponseAnswers.Comment));
        }

        if (answers is { Verdict: CcgVerdict.Agrees, Comment: not null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R234CcgAnswerBeforeFinal, "Remove your comment, or select that you have a comment or disagree",
                    nameof(ResponseAnswers.Comment));
        }

        if (answers is { PrintsDissent: true, Verdict: not CcgVerdict.Disagrees })
        {
            yield return Finding.Blocking(
                GuidanceRules.R131JudgementJointWithCcg,
                "Select that you disagree, or untick the box to print your disagreement",
                nameof(ResponseAnswers.PrintsDissent));
        }
    }
}
