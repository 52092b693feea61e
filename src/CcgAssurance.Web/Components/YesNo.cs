namespace CcgAssurance.Web.Components;

/// <summary>The two answers to a question that has no other.</summary>
public static class YesNo
{
    /// <summary>Yes, and then no.</summary>
    public static IReadOnlyList<NhsOption> Options { get; } = [new("true", "Yes"), new("false", "No")];
}
