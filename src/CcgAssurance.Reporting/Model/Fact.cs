namespace CcgAssurance.Reporting.Model;

/// <summary>A fact with its name.</summary>
/// <param name="Name">What it is, such as "Quarter".</param>
/// <param name="Value">The fact, such as "Quarter 1, 2014/15".</param>
public sealed record Fact(string Name, string Value);
