using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class HeadlineRuleTests
{
    private static readonly FrameworkVersion Framework = FrameworkVersions.Y2014To15;
    private static readonly AssuranceCategory?[] Choices = [null, .. Enum.GetValues<AssuranceCategory>().Cast<AssuranceCategory?>()];

    [Fact]
    [Rule("R120", "R121", "R123", "R124", "R125")]
    public void Each_of_the_729_complete_combinations_has_the_headline_that_paragraphs_44_and_45_give_it()
    {
        var complete = Combinations().Where(categories => categories.All(category => category is not null)).ToList();

        Assert.Equal(729, complete.Count);
        Assert.All(complete, categories =>
        {
            var result = Derive(categories);
            var hasIntervention = categories.Contains(AssuranceCategory.NotAssuredInterventionRequired);
            Assert.Equal(hasIntervention ? HeadlineAssessment.NotAssured : HeadlineAssessment.Assured, result.Headline);
            Assert.Equal(hasIntervention ? "R125" : "R124", result.Rule.Id);
        });
        Assert.Equal(64, complete.Count(categories => Derive(categories).Headline == HeadlineAssessment.Assured));
    }

    [Fact]
    [Rule("R126")]
    public void None_of_the_3367_incomplete_combinations_has_a_headline()
    {
        var incomplete = Combinations().Where(categories => categories.Any(category => category is null)).ToList();

        Assert.Equal(3367, incomplete.Count);
        Assert.All(incomplete, categories =>
        {
            var result = Derive(categories);
            Assert.Null(result.Headline);
            Assert.Equal("R126", result.Rule.Id);
            Assert.Equal(categories.Count(category => category is not null), result.Judged);
            Assert.Empty(result.Because);
        });
    }

    [Fact]
    [Rule("R124")]
    public void Support_in_all_six_domains_is_still_assured() =>
        Assert.Equal(HeadlineAssessment.Assured, Derive([.. Enumerable.Repeat<AssuranceCategory?>(AssuranceCategory.AssuredWithSupport, 6)]).Headline);

    [Fact]
    [Rule("R125")]
    public void Not_assured_names_the_domains_that_caused_it()
    {
        var categories = Enumerable.Repeat<AssuranceCategory?>(AssuranceCategory.Assured, 6).ToArray();
        categories[2] = AssuranceCategory.NotAssuredInterventionRequired;
        categories[4] = AssuranceCategory.NotAssuredInterventionRequired;

        Assert.Equal([3, 5], Derive(categories).Because.Select(cause => cause.Domain.Value));
    }

    [Theory]
    [Rule("R121", "R126")]
    [InlineData(AssessmentStage.Draft, "If these judgements are confirmed: assured", true)]
    [InlineData(AssessmentStage.CcgResponded, "If these judgements are confirmed: assured", true)]
    [InlineData(AssessmentStage.Final, "Assured", false)]
    [InlineData(AssessmentStage.Published, "Assured", false)]
    public void Before_final_the_headline_is_only_what_would_follow(AssessmentStage stage, string statement, bool isProvisional)
    {
        var result = Derive([.. Enumerable.Repeat<AssuranceCategory?>(AssuranceCategory.Assured, 6)]);

        Assert.Equal(statement, result.StatementAt(stage));
        Assert.Equal(isProvisional, result.IsProvisionalAt(stage));
    }

    [Fact]
    [Rule("R126")]
    public void While_domains_are_undecided_it_says_how_many_are_judged()
    {
        var result = Derive([AssuranceCategory.Assured, null, AssuranceCategory.AssuredWithSupport, null, null, null]);

        Assert.Equal("2 of 6 domains judged", result.StatementAt(AssessmentStage.Draft));
        Assert.False(result.IsProvisionalAt(AssessmentStage.Draft));
    }

    private static HeadlineResult Derive(IReadOnlyList<AssuranceCategory?> categories) => HeadlineRule.Derive(
        Framework,
        DomainNumber.All.Zip(categories).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!.Value));

    private static IEnumerable<AssuranceCategory?[]> Combinations() =>
        from one in Choices
        from two in Choices
        from three in Choices
        from four in Choices
        from five in Choices
        from six in Choices
        select new[] { one, two, three, four, five, six };
}
