namespace CcgAssurance.Data.Auditing;

/// <summary>One field that changed, as text that does not depend on anybody's language; null where there was nothing.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Type">The name of the value's type when it is not free text, such as "AssuranceCategory" or "DateOnly".</param>
/// <param name="Old">The value before; members of a list stand on a line each.</param>
/// <param name="New">The value after.</param>
public sealed record FieldChange(string Field, string? Type, string? Old, string? New);
