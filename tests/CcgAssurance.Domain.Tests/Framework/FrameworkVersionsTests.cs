using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

[Rule("R1")]
public sealed class FrameworkVersionsTests
{
    [Fact]
    public void The_version_of_2014_15_has_six_domains_three_categories_and_three_themes_with_narratives()
    {
        var version = FrameworkVersions.For("2014-15");

        Assert.Same(FrameworkVersions.Y2014To15, version);
        Assert.Equal(6, version.Domains.Count);
        Assert.Equal(3, version.Categories.Count);
        Assert.Equal(3, version.Themes.Count);
        Assert.True(version.NeedsThemeNarratives);
    }

    [Fact]
    public void The_version_of_2013_14_has_the_same_questions_and_categories_but_no_themes()
    {
        var version = FrameworkVersions.For("2013-14");

        Assert.Same(FrameworkVersions.Y2013To14, version);
        Assert.Empty(version.Themes);
        Assert.False(version.NeedsThemeNarratives);
        Assert.Equal(
            FrameworkVersions.Y2014To15.Domains.Select(domain => (domain.Number, domain.ShortName, domain.Question)),
            version.Domains.Select(domain => (domain.Number, domain.ShortName, domain.Question)));
        Assert.Equal(FrameworkVersions.Y2014To15.Categories, version.Categories);
    }

    [Fact]
    public void Descriptors_written_for_2014_15_are_not_shown_for_2013_14() =>
        Assert.All(FrameworkVersions.Y2013To14.Domains, domain => Assert.Empty(domain.Descriptors));

    [Fact]
    public void Versions_are_listed_earliest_first_and_named_for_their_year()
    {
        Assert.Equal(["2013-14", "2014-15"], FrameworkVersions.All.Select(version => version.Key));
        Assert.All(
            FrameworkVersions.All,
            version => Assert.EndsWith(version.Key.Replace('-', '/'), version.Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2015-16")]
    [InlineData("2014/15")]
    [InlineData("")]
    public void A_year_without_a_version_throws_or_is_not_found(string key)
    {
        Assert.Throws<KeyNotFoundException>(() => FrameworkVersions.For(key));
        Assert.False(FrameworkVersions.TryFor(key, out _));
    }

    [Fact]
    public void A_domain_is_found_by_its_number() =>
        Assert.All(
            DomainNumber.All,
            number => Assert.Equal(number, FrameworkVersions.Y2014To15.DomainNumbered(number).Number));

    [Fact]
    public void A_theme_is_found_by_its_address_only_in_a_version_that_has_it()
    {
        Assert.Equal(Theme.BetterCare, FrameworkVersions.Y2014To15.FindTheme("better-care")?.Theme);
        Assert.Null(FrameworkVersions.Y2014To15.FindTheme("finance"));
        Assert.Null(FrameworkVersions.Y2013To14.FindTheme("better-care"));
    }

    [Fact]
    [Rule("R263")]
    public void What_was_assessed_in_2013_14_cites_the_framework_of_that_year_and_not_the_guidance_of_the_next()
    {
        var (act, guidance) = (GuidanceRules.R301YearlyAssessmentOfFunctions, GuidanceRules.R125HeadlineNotAssured);

        Assert.Equal("CCG Assurance Framework 2013/14", FrameworkVersions.Y2013To14.SourceOf(guidance));
        Assert.Equal(
            "CCG Assurance Framework 2013/14, attendance at quarterly conversations",
            FrameworkVersions.Y2013To14.SourceOf(GuidanceRules.R103IndependentMembersToldApart));
        Assert.Equal("this service's own rule for 2013/14", FrameworkVersions.Y2013To14.SourceOf(GuidanceRules.R134FactorsWeighed));
        Assert.Equal("2014/15 operational guidance, para 45", FrameworkVersions.Y2014To15.SourceOf(guidance));
        Assert.All(FrameworkVersions.All, version => Assert.Equal("National Health Service Act 2006, s.14Z16", version.SourceOf(act)));
    }
}
