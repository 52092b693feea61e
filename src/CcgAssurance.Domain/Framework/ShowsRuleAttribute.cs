namespace CcgAssurance.Domain.Framework;

/// <summary>
/// Marks the place where rules of the guidance are shown to people: a page, a part of one, or a document.
/// </summary>
/// <param name="ids">The ids of the rules, such as "R125".</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ShowsRuleAttribute(params string[] ids) : Attribute
{
    /// <summary>The ids of the rules that are shown there.</summary>
    public IReadOnlyList<string> Ids { get; } = ids;
}
