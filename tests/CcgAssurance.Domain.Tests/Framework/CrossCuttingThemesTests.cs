using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed class CrossCuttingThemesTests
{
    [Fact]
    [Rule("R71")]
    public void There_are_exactly_three_themes_in_order() =>
        Assert.Equal(
            [
                (Theme.ParityOfEsteem, "parity-of-esteem", "Parity of esteem"),
                (Theme.EqualityAndInequality, "equality", "Focus on equality, reducing inequality"),
                (Theme.BetterCare, "better-care", "Better care"),
            ],
            CrossCuttingThemes.All.Select(theme => (theme.Theme, theme.Slug, theme.Name)));

    [Theory]
    [Rule("R78", "R79", "R80", "R81", "R82", "R83", "R84", "R85", "R86", "R87", "R88")]
    [InlineData(Theme.ParityOfEsteem, 78, 81)]
    [InlineData(Theme.EqualityAndInequality, 82, 85)]
    [InlineData(Theme.BetterCare, 86, 88)]
    public void The_prompts_of_a_theme_cover_its_rules_in_order(Theme theme, int first, int last) =>
        Assert.Equal(
            Enumerable.Range(first, last - first + 1).Select(number => $"R{number}"),
            Prompts(theme).Select(prompt => prompt.RuleId).Distinct());

    [Fact]
    public void Every_prompt_is_different_and_reads_as_a_list_item()
    {
        var texts = CrossCuttingThemes.All.SelectMany(theme => theme.Prompts).Select(prompt => prompt.Text).ToList();

        Assert.Distinct(texts);
        Assert.All(texts, text => Assert.Matches(@"^[A-Z].*[a-z0-9)]$", text));
    }

    [Theory]
    [Rule("R79", "R87")]
    [InlineData(Theme.ParityOfEsteem)]
    [InlineData(Theme.BetterCare)]
    public void Long_term_mental_illness_is_asked_about_in_its_own_right(Theme theme) =>
        Assert.Contains(
            Prompts(theme),
            prompt => prompt.Text.Contains("long-term mental illness", StringComparison.Ordinal));

    private static IReadOnlyList<ThemePrompt> Prompts(Theme theme) =>
        CrossCuttingThemes.All.Single(candidate => candidate.Theme == theme).Prompts;
}
