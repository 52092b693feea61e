namespace CcgAssurance.Reporting.Model;

/// <summary>A stretch of text in one manner.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsStrong">Whether they carry weight, as the name of a thing before its description.</param>
/// <param name="Link">The absolute address that they lead to, or null.</param>
public sealed record Run(string Text, bool IsStrong = false, Uri? Link = null);
