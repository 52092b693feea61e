using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// What must be there before a category can be recorded (2014/15 operational guidance, paras 46 to 56).
/// Without a category anything may still be missing: the area team can write first and decide later.
/// </summary>
public static class JudgementRules
{
    /// <summary>Everything that stops these answers from being recorded; empty when nothing does.</summary>
    public static IReadOnlyList<Finding> Check(JudgementAnswers answers, FrameworkVersion framework, JudgementFacts facts)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(facts);
        if (answers.Category is not { } category)
        {
            return [.. CheckForeignBasis(answers, facts)];
        }

        return
        [
            .. CheckTime(facts), .. CheckDecided(answers, category, framework), .. CheckExit(answers, category, facts),
            .. CheckBasis(answers, facts),
        ];
    }

    [Rule("R133")]
    private static IEnumerable<Finding> CheckTime(JudgementFacts facts)
    {
        if (!facts.IsConversationOver)
        {
            yield return Finding.Blocking(
                GuidanceRules.R133CategoryAfterConversation,
                "Save without a level for now. You can choose one from the day of the meeting, or once you have recorded why there is no " +
                    "meeting",
                nameof(JudgementAnswers.Category));
        }
    }

    [Rule("R176")]
    private static IEnumerable<Finding> CheckExit(JudgementAnswers answers, AssuranceCategory category, JudgementFacts facts)
    {
        if (category != AssuranceCategory.Assured || !facts.HasOpenSupport)
        {
            yield break;
        }

        if (answers.IsExitMet is null)
        {
            yield return Finding.Blocking(
                GuidanceRules.R176, "Select yes if the support has reached what was agreed for the return to assured",
                    nameof(JudgementAnswers.IsExitMet));
        }
        else if (answers is { IsExitMet: false, ExitReason: null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R176, "Enter why the domain is assured although that is not reached", nameof(JudgementAnswers.ExitReason));
        }
    }

    // Before the conversation there is nothing to choose from, and the finding on the time says what to do.
    [Rule("R129")]
    private static IEnumerable<Finding> CheckBasis(JudgementAnswers answers, JudgementFacts facts)
    {
        foreach (var foreign in CheckForeignBasis(answers, facts))
        {
            yield return foreign;
        }

        if (facts.Bases.Count > 0 && answers.Basis.Count == 0)
        {
            yield return Finding.Blocking(
                GuidanceRules.R129WhatJudgementRestsOn, "Select what the judgement is based on", nameof(JudgementAnswers.Basis));
        }
    }

    // A page offers only what the quarter has, so this is a request made by hand or evidence that was removed meanwhile.
    [Rule("R129")]
    private static IEnumerable<Finding> CheckForeignBasis(JudgementAnswers answers, JudgementFacts facts)
    {
        if (answers.Basis.Except(facts.Bases).Any())
        {
            yield return Finding.Blocking(
                GuidanceRules.R129WhatJudgementRestsOn, "Select only evidence and meetings recorded for this quarter",
                    nameof(JudgementAnswers.Basis));
        }
    }

    [Rule("R128", "R130", "R131", "R132", "R134", "R140")]
    private static IEnumerable<Finding> CheckDecided(JudgementAnswers answers, AssuranceCategory category, FrameworkVersion framework)
    {
        if (!framework.Categories.Contains(category))
        {
            yield return Finding.Blocking(
                GuidanceRules.R132ThreeCategories, "Select one of the levels in this year's framework",
                    nameof(JudgementAnswers.Category));
        }

        if (answers.Rationale is null)
        {
            yield return Finding.Blocking(
                GuidanceRules.R130ReasonsStateRisk,
                "Enter the reasons for the judgement, including the risk in current plans and progress",
                nameof(JudgementAnswers.Rationale));
        }

        if (answers.Factors.Contains(DecisionFactor.Other) && answers.OtherFactor is null)
        {
            yield return Finding.Blocking(
                GuidanceRules.R134FactorsWeighed, "Enter what else you took into account", nameof(JudgementAnswers.OtherFactor));
        }

        if (answers.IsJoint is null)
        {
            yield return Finding.Blocking(
                GuidanceRules.R131JudgementJointWithCcg, "Select yes if the judgement was made together with the CCG",
                    nameof(JudgementAnswers.IsJoint));
        }

        if (answers is { IsJoint: false, NotJointReason: null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R131JudgementJointWithCcg, "Enter why the judgement was not made together with the CCG",
                    nameof(JudgementAnswers.NotJointReason));
        }

        if (answers is { IsJoint: true, NotJointReason: not null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R131JudgementJointWithCcg,
                "Remove the reason why the judgement was not made together with the CCG, or select no above",
                nameof(JudgementAnswers.NotJointReason));
        }

        if (category != AssuranceCategory.NotAssuredInterventionRequired && answers.InterventionReasons.Count > 0)
        {
            yield return Finding.Blocking(
                GuidanceRules.R140ReasonForIntervention,
                "Untick the reasons for intervention, or select not assured, intervention required",
                nameof(JudgementAnswers.InterventionReasons));
        }

        if (category == AssuranceCategory.NotAssuredInterventionRequired && answers.InterventionReasons.Count == 0)
        {
            yield return Finding.Blocking(
                GuidanceRules.R140ReasonForIntervention, "Select why intervention is the only option",
                    nameof(JudgementAnswers.InterventionReasons));
        }
    }
}
