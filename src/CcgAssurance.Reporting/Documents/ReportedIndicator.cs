namespace CcgAssurance.Reporting.Documents;

/// <summary>What a report says about how both sides know that support succeeded.</summary>
/// <param name="Name">What is looked at.</param>
/// <param name="Baseline">Where it stood at the beginning; null while that is open.</param>
/// <param name="Target">What is to be reached; null while that is open.</param>
/// <param name="TargetOn">By when; null while that is open.</param>
public sealed record ReportedIndicator(string Name, string? Baseline, string? Target, DateOnly? TargetOn);
