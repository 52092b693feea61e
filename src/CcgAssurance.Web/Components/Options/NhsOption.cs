namespace CcgAssurance.Web.Components;

/// <summary>An answer to choose.</summary>
/// <param name="Value">What is posted: for an enum the member's name.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">Help for this answer; radios and checkboxes only.</param>
public sealed record NhsOption(string Value, string Text, string? Hint = null);
