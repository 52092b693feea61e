namespace CcgAssurance.Domain.Framework;

/// <summary>
/// Where a rule comes from: a public document and the place in it, so that whoever is stopped by a rule can look it up.
/// </summary>
/// <param name="Document">The document's public name, such as "2014/15 operational guidance".</param>
/// <param name="Place">The paragraph, annex, section or heading, such as "para 45".</param>
public sealed record GuidanceSource(string Document, string Place)
{
    /// <summary>The source as pages and documents print it: "2014/15 operational guidance, para 45".</summary>
    public override string ToString() => $"{Document}, {Place}";
}
