using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class SupportCoverTests
{
    private static readonly DateOnly LastDay = new(2014, 12, 31);

    private static readonly DateTimeOffset Agreed = new(2015, 1, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly SupportCover Package =
        new([new DomainNumber(2), new DomainNumber(5)], SupportStage.Agreed, Agreed, new DateOnly(2015, 3, 31), null);

    [Theory]
    [Rule("R145")]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(5, true)]
    public void A_package_supports_the_domains_for_which_both_sides_agreed_it(int domain, bool isSupported) =>
        Assert.Equal(isSupported, Package.Supports(new DomainNumber(domain), LastDay));

    [Theory]
    [Rule("R145")]
    [InlineData("2014-12-30", null, false)]
    [InlineData("2014-12-31", null, true)]
    [InlineData("2015-03-31", "2014-12-30", false)]
    [InlineData("2015-03-31", "2014-12-31", true)]
    [InlineData("2015-03-31", "2015-02-01", true)]
    public void A_package_that_ended_before_the_last_day_of_the_quarter_supports_nothing_in_it(string endsOn, string? completedOn, bool isSupported) =>
        Assert.Equal(isSupported, (Package with
        {
            EndsOn = SupportFor.Day(endsOn),
            CompletedOn = completedOn is null ? null : SupportFor.Day(completedOn),
            Stage = completedOn is null ? SupportStage.Agreed : SupportStage.Completed,
        }).Supports(new DomainNumber(2), LastDay));

    [Theory]
    [Rule("R145")]
    [InlineData(SupportStage.Draft)]
    [InlineData(SupportStage.Proposed)]
    [InlineData(SupportStage.Declined)]
    [InlineData(SupportStage.Discarded)]
    public void Support_that_is_not_agreed_supports_nothing(SupportStage stage) =>
        Assert.False((Package with { Stage = stage, AgreedAt = null }).Supports(new DomainNumber(2), LastDay));

    [Fact]
    [Rule("R145")]
    public void A_package_whose_place_another_took_supports_nothing_any_more() =>
        Assert.False((Package with { Stage = SupportStage.Superseded }).Supports(new DomainNumber(2), LastDay));
}
