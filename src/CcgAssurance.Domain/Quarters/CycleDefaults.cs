using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Quarters;

/// <summary>
/// How long each part of the quarterly process takes unless configuration says otherwise, and what its four steps are
/// called. The guidance leaves all of it open (its Annex 1 is not available), so every number is our own proposal. Opening a
/// year turns the numbers into dates.
/// </summary>
[Rule("R106", "R258")]
public sealed record CycleDefaults
{
    /// <summary>The longest that any part may be set to, in days.</summary>
    public const int MaxDays = 365;

    /// <summary>Days after the end of the quarter until the delivery dashboard is issued.</summary>
    public int DashboardDay { get; init; } = 45;

    /// <summary>Days after the end of the quarter until conversations begin.</summary>
    public int ConversationsFromDay { get; init; } = 46;

    /// <summary>Days after the end of the quarter until conversations are over.</summary>
    public int ConversationsUntilDay { get; init; } = 75;

    /// <summary>Working days after the meeting within which the group has the draft report.</summary>
    public int DraftWorkingDays { get; init; } = 5;

    /// <summary>Working days after sharing within which the group comments.</summary>
    public int CommentWorkingDays { get; init; } = 10;

    /// <summary>How many working days the group has to answer minor corrections to a report that it has answered before.</summary>
    public int CorrectionWorkingDays { get; init; } = 10;

    /// <summary>How many working days the director has to answer a request for a correction.</summary>
    public int CorrectionRequestWorkingDays { get; init; } = 10;

    /// <summary>Days after the end of the quarter until judgements are checked for consistency.</summary>
    public int ConsistencyDay { get; init; } = 90;

    /// <summary>Days after the end of the quarter until the report is final.</summary>
    public int FinalDay { get; init; } = 95;

    /// <summary>Days after the end of the quarter until the report is published.</summary>
    public int PublicationDay { get; init; } = 110;

    /// <summary>The names of the four steps, in order.</summary>
    public IReadOnlyList<string> StepNames { get; init; } = [.. AssuranceProcessSteps.Default.Select(step => step.Name)];

    /// <summary>What is wrong with the numbers or names, as one line for the operator; null when nothing is.</summary>
    public string? Problem()
    {
        (string Name, int Days)[] days =
        [
            (nameof(DashboardDay), DashboardDay),
            (nameof(ConversationsFromDay), ConversationsFromDay),
            (nameof(ConversationsUntilDay), ConversationsUntilDay),
            (nameof(ConsistencyDay), ConsistencyDay),
            (nameof(FinalDay), FinalDay),
            (nameof(PublicationDay), PublicationDay),
        ];
        (string Name, int Days)[] all =
            [
                .. days, (nameof(DraftWorkingDays), DraftWorkingDays), (nameof(CommentWorkingDays), CommentWorkingDays),
                (nameof(CorrectionWorkingDays), CorrectionWorkingDays),
                (nameof(CorrectionRequestWorkingDays), CorrectionRequestWorkingDays),
            ];
        foreach (var (name, _) in all.Where(setting => setting.Days is < 1 or > MaxDays).Take(1))
        {
            return $"{name} must be a number of days from 1 to {MaxDays}.";
        }

        foreach (var (earlier, later) in days.Zip(days.Skip(1)).Where(pair => pair.First.Days > pair.Second.Days).Take(1))
        {
            return $"{later.Name} must not be less than {earlier.Name}.";
        }

        return StepNames.Count != AssuranceProcessSteps.Default.Count || !StepNames.All(VisibleText.IsIn)
            ? $"{nameof(StepNames)} must hold {AssuranceProcessSteps.Default.Count} names."
            : null;
    }
}
