namespace CcgAssurance.Data.Auditing;

/// <summary>One field that changed, as text that does not depend on anybody's language; null where there was nothing.</summary>
public sealed record FieldChange(string Field, string? Old, string? New);
