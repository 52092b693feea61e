namespace CcgAssurance.Domain.Framework;

/// <summary>
/// What a framework version says about a theme: what it is called and what its narrative may cover
/// (2014/15 operational guidance, paras 18 to 27).
/// </summary>
/// <param name="Theme">Which theme it is.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name in the guidance's sample report (Annex 2).</param>
/// <param name="Prompts">What its narrative may cover.</param>
[Rule("R71")]
public sealed record CrossCuttingTheme(Theme Theme, string Slug, string Name, IReadOnlyList<ThemePrompt> Prompts);
