namespace CcgAssurance.Web.Components;

/// <summary>An error as the summary shows it: the id of the control to go to, and the same words as at the field.</summary>
internal sealed record PageError(string TargetId, string Message);
