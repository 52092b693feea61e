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
    [InlineData(Theme.ParityOfEsteem, 78, 81, "F11", "F12")]
    [InlineData(Theme.EqualityAndInequality, 82, 85)]
    [InlineData(Theme.BetterCare, 86, 88, "F12")]
    public void The_prompts_of_a_theme_cover_its_rules_in_order_and_then_what_readers_asked_for(
        Theme theme, int first, int last, params string[] asked) =>
        Assert.Equal(
            [.. Enumerable.Range(first, last - first + 1).Select(number => $"R{number}"), .. asked],
            Prompts(theme).Select(prompt => prompt.RuleId).Distinct());

    [Fact]
    public void Every_prompt_is_different_and_reads_as_a_list_item()
    {
        var texts = CrossCuttingThemes.All.SelectMany(theme => theme.Prompts).Select(prompt => prompt.Text).ToList();

        Assert.Distinct(texts);
        Assert.All(texts, text => Assert.Matches(@"^[A-Z].*[a-z0-9)]$", text));
    }

    [Theory]
    [Rule("F11", "F12")]
    [InlineData(Theme.ParityOfEsteem, 2)]
    [InlineData(Theme.BetterCare, 1)]
    public void Long_term_mental_illness_is_asked_about_and_the_comment_that_asked_for_it_is_cited_and_not_the_guidance(Theme theme, int prompts)
    {
        var asked = Prompts(theme).Where(prompt => prompt.Text.Contains("long-term mental illness", StringComparison.Ordinal)).ToList();

        Assert.Equal(prompts, asked.Count);
        Assert.All(asked, prompt => Assert.Equal(
            "NHS England announcement of the interim CCG assurance framework, second comment", $"{prompt.Rule.Source}"));
    }

    private static IReadOnlyList<ThemePrompt> Prompts(Theme theme) =>
        CrossCuttingThemes.All.Single(candidate => candidate.Theme == theme).Prompts;
}
