namespace CcgAssurance.Testing.Html;

/// <summary>A file that a test chooses in a field of a form.</summary>
public sealed record TestFile(string Field, string Name, byte[] Content);
