namespace CcgAssurance.Domain.Framework;

/// <summary>
/// Marks code that enforces rules of the guidance, and tests that prove it. The printed table of rules and the test that
/// compares it with the code are made from these marks.
/// </summary>
/// <param name="ids">The ids of the rules, such as "R125".</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class RuleAttribute(params string[] ids) : Attribute
{
    /// <summary>The ids of the rules that the marked code enforces or proves.</summary>
    public IReadOnlyList<string> Ids { get; } = ids;
}
