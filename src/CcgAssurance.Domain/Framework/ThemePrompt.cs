namespace CcgAssurance.Domain.Framework;

/// <summary>
/// Something worth covering in a theme's narrative. Prompts are help, not questions that must be answered.
/// </summary>
/// <param name="Rule">The rule that names its source.</param>
/// <param name="Text">The prompt in our own words.</param>
public sealed record ThemePrompt(GuidanceRule Rule, string Text)
{
    /// <summary>The id of the rule that names its source, such as "R78".</summary>
    public string RuleId => Rule.Id;
}
