namespace CcgAssurance.Reporting.Model;

/// <summary>Facts with their names, as at the head of a report: "Version" and what it is.</summary>
/// <param name="Facts">Each name with its fact, in order.</param>
public sealed record FactList(IReadOnlyList<Fact> Facts) : Block;
