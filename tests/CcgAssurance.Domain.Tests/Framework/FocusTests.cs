using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed class FocusTests
{
    [Fact]
    [Rule("R226")]
    public void The_report_is_about_the_six_domains_and_then_the_three_themes() => Assert.Equal(
        ["domain-1", "domain-2", "domain-3", "domain-4", "domain-5", "domain-6", "theme-parity-of-esteem", "theme-equality", "theme-better-care"],
        Focus.AllOf(FrameworkVersions.Y2014To15).Select(focus => focus.ToString()));

    [Fact]
    public void Every_focus_is_read_back_from_what_it_is_written_as() => Assert.All(
        Focus.AllOf(FrameworkVersions.Y2014To15), focus => Assert.Equal(focus, Focus.Parse(focus.ToString())));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("domain-7")]
    [InlineData("theme-")]
    [InlineData("theme-other")]
    public void Anything_else_is_no_focus(string? text) => Assert.False(Focus.TryParse(text, null, out _));

    [Fact]
    public void A_framework_without_themes_has_domains_only() =>
        Assert.Equal(6, Focus.AllOf(FrameworkVersions.Y2013To14).Count);
}
