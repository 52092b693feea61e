namespace CcgAssurance.Reporting.Documents;

/// <summary>The items of a domain or theme, each kind in its order; any of them may be empty (R227, R228).</summary>
/// <param name="Achievements">What went well.</param>
/// <param name="Issues">What did not.</param>
/// <param name="Actions">What is to be done.</param>
public sealed record ReportedItems(
    IReadOnlyList<ReportedAchievement> Achievements, IReadOnlyList<ReportedIssue> Issues, IReadOnlyList<ReportedAction> Actions)
{
    /// <summary>Nothing of any kind.</summary>
    public static ReportedItems None { get; } = new([], [], []);
}
