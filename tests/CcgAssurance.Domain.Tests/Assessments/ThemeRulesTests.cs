using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class ThemeRulesTests
{
    [Theory]
    [Rule("R74")]
    [InlineData(null, false, null, 0, false)]
    [InlineData("Text.", false, null, 0, true)]
    [InlineData(null, false, null, 1, true)]
    [InlineData(null, true, "Nothing changed.", 0, true)]
    [InlineData(null, true, null, 0, false)]
    [InlineData(null, false, "Nothing changed.", 0, false)]
    public void A_theme_is_covered_by_a_narrative_or_an_item_or_a_reason_for_having_nothing_to_report(
        string? narrative, bool hasNothing, string? reason, int items, bool isCovered) =>
        Assert.Equal(isCovered, ThemeRules.IsCovered(
            new() { Narrative = narrative, HasNothingToReport = hasNothing, NothingToReportReason = reason }, items));

    [Theory]
    [Rule("R74")]
    [InlineData(null, true, null, nameof(ThemeAnswers.NothingToReportReason))]
    [InlineData(null, false, "Why.", nameof(ThemeAnswers.NothingToReportReason))]
    [InlineData("Text.", true, "Why.", nameof(ThemeAnswers.HasNothingToReport))]
    [InlineData("Text.", false, null, null)]
    [InlineData(null, true, "Why.", null)]
    [InlineData(null, false, null, null)]
    public void Nothing_to_report_comes_with_a_reason_and_without_a_narrative(string? narrative, bool hasNothing, string? reason, string? field) =>
        Assert.Equal(field, ThemeRules.Check(
            new() { Narrative = narrative, HasNothingToReport = hasNothing, NothingToReportReason = reason }, null).SingleOrDefault()?.Field);

    [Theory]
    [InlineData("Same.", "Same.", false, true)]
    [InlineData("Same. ", "Same.", false, true)]
    [InlineData("Same.", "Same.", true, false)]
    [InlineData("Other.", "Same.", false, false)]
    [InlineData("Same.", null, false, false)]
    [InlineData(null, null, false, false)]
    public void Last_quarters_text_word_for_word_has_to_be_confirmed(string? narrative, string? last, bool isConfirmed, bool isRefused) =>
        Assert.Equal(isRefused, ThemeRules.Check(new() { Narrative = narrative, IsConfirmedUnchanged = isConfirmed }, last).Count == 1);

    [Fact]
    [Rule("R71")]
    public void A_quarter_has_a_narrative_for_each_of_the_three_themes_in_a_framework_that_asks_for_them()
    {
        Assert.Equal(Enum.GetValues<Theme>(), Open(2014).Themes.Select(theme => theme.Theme));
        Assert.Empty(Open(2013).Themes);
    }

    [Fact]
    public void A_confirmation_of_another_text_is_not_kept()
    {
        var assessment = Open(2014);

        Assert.True(assessment.Narrate(Theme.BetterCare, new() { Narrative = "New.", IsConfirmedUnchanged = true }, "Old.").IsDone);

        Assert.False(assessment.Themes.Single(theme => theme.Theme == Theme.BetterCare).IsConfirmedUnchanged);
        Assert.Equal(AssessmentStage.Draft, assessment.Stage);
    }

    [Fact]
    [Rule("R73")]
    public void No_record_of_a_theme_has_a_place_for_a_judgement() =>
        Assert.DoesNotContain(typeof(ThemeNarrative).GetProperties(), property =>
            property.PropertyType == typeof(AssuranceCategory) || property.PropertyType == typeof(AssuranceCategory?));

    private static QuarterlyAssessment Open(int year) => QuarterlyAssessment.Open(
        new QuarterKey(OrganisationCode.Parse("Z01"), FinancialYear.StartingIn(year), Quarter.Q1),
        FrameworkVersions.For(FinancialYear.StartingIn(year).ToString()));
}
