using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What one item of the report needs before it can be recorded (2014/15 operational guidance, Annex 2).</summary>
public static class ItemRules
{
    /// <summary>Everything that stops these answers from being recorded; empty when nothing does.</summary>
    /// <param name="kind">What kind of item it is.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="issues">The keys of the issues of the same focus, one of which an action may answer.</param>
    public static IReadOnlyList<Finding> Check(ItemKind kind, ItemAnswers answers, IReadOnlyCollection<Guid> issues)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(issues);
        return kind switch
        {
            ItemKind.Achievement => [.. CheckText(answers, "Enter what was achieved")],
            ItemKind.Issue => [.. CheckIssue(answers)],
            ItemKind.Action => [.. CheckText(answers, "Enter what needs to be done"), .. CheckAction(answers, issues)],
        };
    }

    /// <summary>Whether it is an issue for which no response is agreed yet; each is listed until the report is final.</summary>
    [Rule("R177")]
    public static bool NeedsResponse(ItemKind kind, IssueResponse? response) => kind == ItemKind.Issue && response is null;

    /// <summary>What stops the group from reporting this state of an action: it says that it is at work or that it has finished.</summary>
    [Rule("R232")]
    public static IReadOnlyList<Finding> CheckProgress(ActionStatus status) =>
        status is ActionStatus.InProgress or ActionStatus.Done
            ? []
            : [Finding.Blocking(GuidanceRules.R232OpenActionsCarriedForward, "Select in progress or done", nameof(ActionProgress.Status))];

    [Rule("R228")]
    private static IEnumerable<Finding> CheckText(ItemAnswers answers, string message)
    {
        if (answers.Text is null)
        {
            yield return Finding.Blocking(GuidanceRules.R228ItemsAsOwnEntries, message, nameof(ItemAnswers.Text));
        }
    }

    // Provider and target are named where there are any, and the response may follow later (R23, R177, R230).
    [Rule("R23", "R177", "R228", "R230")]
    private static IEnumerable<Finding> CheckIssue(ItemAnswers answers)
    {
        if (answers.Title is null)
        {
            yield return Finding.Blocking(
                GuidanceRules.R228ItemsAsOwnEntries, "Enter a short title for the issue", nameof(ItemAnswers.Title));
        }

        if (answers is { NeedsFurtherAction: true, Response: IssueResponse.NoneNeeded })
        {
            yield return Finding.Blocking(
                GuidanceRules.R177ResponseToEachRisk,
                "Choose another response, or untick that the issue needs further action",
                nameof(ItemAnswers.Response));
        }
    }

    [Rule("R25", "R229")]
    private static IEnumerable<Finding> CheckAction(ItemAnswers answers, IReadOnlyCollection<Guid> issues)
    {
        if (answers.Owner is null)
        {
            yield return Finding.Blocking(GuidanceRules.R229OwnerOfEachAction, "Select who owns the action", nameof(ItemAnswers.Owner));
        }

        if (answers is { Owner: ActionOwner.ThirdParty, OwnerName: null })
        {
            yield return Finding.Blocking(
                GuidanceRules.R229OwnerOfEachAction, "Enter the name of the organisation that owns the action",
                    nameof(ItemAnswers.OwnerName));
        }

        if (answers.Owner is not null and not ActionOwner.ThirdParty && answers.OwnerName is not null)
        {
            yield return Finding.Blocking(
                GuidanceRules.R229OwnerOfEachAction,
                "Remove the name of the organisation, or select another organisation as the owner",
                nameof(ItemAnswers.OwnerName));
        }

        if (answers.Status is null)
        {
            yield return Finding.Blocking(
                GuidanceRules.R232OpenActionsCarriedForward, "Select a status", nameof(ItemAnswers.Status));
        }

        if (answers.IssueId is { } issue && !issues.Contains(issue))
        {
            yield return Finding.Blocking(
                GuidanceRules.R228ItemsAsOwnEntries, "Select an issue of the same domain or theme", nameof(ItemAnswers.IssueId));
        }
    }
}
