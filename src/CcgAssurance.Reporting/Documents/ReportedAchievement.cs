namespace CcgAssurance.Reporting.Documents;

/// <summary>An achievement in a report.</summary>
/// <param name="Id">The key of the item.</param>
/// <param name="Text">What was achieved.</param>
/// <param name="IsGoodPractice">Whether others could use it.</param>
/// <param name="IsSafeguarding">Whether it is about safeguarding.</param>
public sealed record ReportedAchievement(Guid Id, string Text, bool IsGoodPractice = false, bool IsSafeguarding = false);
