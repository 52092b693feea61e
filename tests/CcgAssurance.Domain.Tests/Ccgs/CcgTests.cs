using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Tests.Ccgs;

public sealed class CcgTests
{
    private static readonly FinancialYear Year = FinancialYear.StartingIn(2014);

    [Theory]
    [InlineData("2013-04-01", null, true)]
    [InlineData("2013-04-01", "2014-03-31", false)]
    [InlineData("2013-04-01", "2014-04-01", true)]
    [InlineData("2015-03-31", null, true)]
    [InlineData("2015-04-01", null, false)]
    public void A_group_is_assessed_for_a_year_in_which_it_existed_on_any_day(string opened, string? closed, bool expected)
    {
        var ccg = Ccg.Create(Code("Z01"), "NHS Test CCG", Code("Z90"), Day(opened), closed is null ? null : Day(closed));

        Assert.Equal(expected, ccg.IsAssessedIn(Year));
    }

    [Fact]
    public void A_group_that_moves_keeps_its_earlier_area_team_for_the_days_before()
    {
        var ccg = Ccg.Create(Code("Z01"), "NHS Test CCG", Code("Z90"), Day("2013-04-01"));

        ccg.MoveTo(Code("Z91"), Day("2014-07-01"));

        Assert.Equal(
            [("Z90", Day("2013-04-01"), Day("2014-06-30")), ("Z91", Day("2014-07-01"), (DateOnly?)null)],
            ccg.AreaTeams.Select(row => (row.AreaTeamCode.Value, row.From, row.Until)));
    }

    [Fact]
    public void A_group_cannot_close_before_it_opens() => Assert.Throws<ArgumentException>(
        () => Ccg.Create(Code("Z01"), "NHS Test CCG", Code("Z90"), Day("2014-04-01"), Day("2014-03-31")));

    private static OrganisationCode Code(string text) => OrganisationCode.Parse(text);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
