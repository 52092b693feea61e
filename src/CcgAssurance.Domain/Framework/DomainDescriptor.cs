namespace CcgAssurance.Domain.Framework;

/// <summary>
/// One sign of an effective CCG in a domain (2014/15 operational guidance, paras 12 to 17). It guides a judgement; it is
/// never a box to tick (paras 10 to 11).
/// </summary>
/// <param name="Rule">The rule that names its source.</param>
/// <param name="Text">The sign in our own words, as the end of a sentence that begins with <see cref="LeadIn"/>.</param>
[Rule("R31")]
public sealed record DomainDescriptor(GuidanceRule Rule, string Text)
{
    /// <summary>The words above a list of descriptors, which each of them completes.</summary>
    public const string LeadIn = "An effective CCG:";

    /// <summary>The id of the rule that names its source, such as "R35".</summary>
    public string RuleId => Rule.Id;
}
