using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Ccgs;

public sealed class ChangesTests
{
    private static readonly DateOnly Today = Day("2015-02-01");

    [Fact]
    public void A_group_is_called_by_the_name_of_the_day_and_before_it_opened_by_its_first()
    {
        var ccg = Group("Z01");

        Assert.True(ccg.Rename("NHS New CCG", Day("2015-04-01")).IsDone);

        Assert.Equal("NHS Z01 CCG", ccg.NameOn(Day("2012-01-01")));
        Assert.Equal("NHS Z01 CCG", ccg.NameOn(Day("2015-03-31")));
        Assert.Equal("NHS New CCG", ccg.NameOn(Day("2015-04-01")));
        Assert.Equal("NHS New CCG", ccg.NameOn(Day("2030-01-01")));
    }

    [Fact]
    public void A_group_is_searched_for_by_every_name_that_it_ever_had()
    {
        var ccg = Group("Z01");
        ccg.Rename("NHS New CCG", Day("2015-04-01"));

        Assert.Equal("NHS Z01 CCG NHS New CCG Z01", ccg.SearchedText);
    }

    [Theory]
    [Rule("R15")]
    [InlineData("NHS New CCG", "2013-04-01", "Enter a date after 1 April 2013, when the CCG took the name NHS Z01 CCG")]
    [InlineData("NHS Z01 CCG", "2015-04-01", "Enter another name: the CCG has this one already")]
    public void A_name_must_be_new_and_follow_the_one_before_it(string name, string from, string message) =>
        Assert.Equal([message], Messages(Group("Z01").Rename(name, Day(from))));

    [Fact]
    [Rule("R15")]
    public void A_group_takes_no_name_after_its_last_day() => Assert.Equal(
        ["Enter a date that is 31 March 2015, when the CCG closes, or earlier"],
        Messages(Closed("Z01", "2015-03-31").Rename("NHS New CCG", Day("2015-04-01"))));

    [Fact]
    public void A_name_that_has_not_begun_is_taken_back_and_the_one_before_it_goes_on()
    {
        var ccg = Group("Z01");
        ccg.Rename("NHS New CCG", Day("2015-04-01"));

        Assert.Equal(OutcomeKind.Conflict, ccg.TakeBackName(Day("2015-04-01")).Kind);
        Assert.True(ccg.TakeBackName(Today).IsDone);

        Assert.Null(Assert.Single(ccg.Names).Until);
        Assert.Equal(OutcomeKind.Conflict, ccg.TakeBackName(Today).Kind);
    }

    [Theory]
    [Rule("R10")]
    [InlineData("Q91", "2013-04-01", "Enter a date after 1 April 2013, when the CCG came to its area team")]
    [InlineData("Q90", "2015-04-01", "Select another area team: the CCG belongs to this one already")]
    public void A_group_moves_to_another_area_team_after_it_came_to_its_own(string team, string from, string message) =>
        Assert.Equal([message], Messages(Group("Z01").MoveTo(Code(team), Day(from))));

    [Fact]
    [Rule("R10")]
    public void A_group_that_has_closed_can_still_move_because_its_area_team_finishes_its_quarters() =>
        Assert.True(Closed("Z01", "2015-03-31").MoveTo(Code("Q91"), Day("2015-04-01")).IsDone);

    [Fact]
    public void A_move_that_has_not_begun_is_taken_back()
    {
        var ccg = Group("Z01");
        ccg.MoveTo(Code("Q91"), Day("2015-04-01"));

        Assert.Equal(OutcomeKind.Conflict, ccg.TakeBackMove(Day("2015-04-01")).Kind);
        Assert.True(ccg.TakeBackMove(Today).IsDone);

        Assert.Equal((Code("Q90"), null), (Assert.Single(ccg.AreaTeams).AreaTeamCode, ccg.AreaTeams[0].Until));
    }

    [Fact]
    public void A_closed_group_is_answered_for_by_the_one_that_follows_from_the_day_after()
    {
        var (one, other) = (Group("Z01"), Group("Z02"));

        Assert.True(Close(one, "2015-03-31", other).IsDone);

        Assert.Equal(Code("Z01"), one.AnsweredByOn(Day("2015-03-31")));
        Assert.Equal(Code("Z02"), one.AnsweredByOn(Day("2015-04-01")));
    }

    [Fact]
    public void A_closed_group_that_nobody_follows_is_answered_for_by_nobody() =>
        Assert.Null(Closed("Z01", "2015-03-31").AnsweredByOn(Day("2015-04-01")));

    [Fact]
    public void Whoever_follows_a_successor_answers_for_those_that_it_followed()
    {
        var (first, second, third) = (Group("Z01"), Group("Z02"), Group("Z03"));
        Close(first, "2015-03-31", second);

        Assert.True(Close(second, "2016-03-31", third, first).IsDone);

        Assert.Equal(Code("Z02"), first.AnsweredByOn(Day("2016-03-31")));
        Assert.Equal(Code("Z03"), first.AnsweredByOn(Day("2016-04-01")));
        Assert.Equal(Code("Z03"), second.AnsweredByOn(Day("2016-04-01")));
    }

    [Fact]
    public void A_group_that_passes_to_one_whose_closing_is_known_passes_on_with_it()
    {
        var (first, second, third) = (Group("Z01"), Group("Z02"), Group("Z03"));
        Close(second, "2016-03-31", third);

        Close(first, "2015-03-31", second);

        Assert.Equal(["Z02", "Z03"], first.Successions.Select(row => row.SuccessorCode.Value));
        Assert.Equal([Day("2016-03-31"), null], first.Successions.Select(row => row.Until));
    }

    [Theory]
    [Rule("R301")]
    [InlineData("2013-03-31", "Enter a date that is 1 April 2013, when the CCG opened, or later")]
    [InlineData("2014-09-30", "Enter a date that is 1 October 2014 or later: work on the quarter that begins then is recorded")]
    public void A_group_closes_after_it_opened_and_not_before_work_on_it(string lastDay, string message) =>
        Assert.Equal([message], Messages(Close(Group("Z01"), lastDay, null, workedFrom: "2014-10-01")));

    [Fact]
    [Rule("R301")]
    public void A_group_does_not_close_before_it_takes_a_name()
    {
        var ccg = Group("Z01");
        ccg.Rename("NHS New CCG", Day("2015-04-01"));

        Assert.Equal(
            ["Enter a date that is 1 April 2015, when the CCG takes the name NHS New CCG, or later"], Messages(Close(ccg, "2015-03-31", null)));
    }

    [Fact]
    [Rule("R301")]
    public void A_group_does_not_close_before_another_one_has_passed_to_it()
    {
        var (first, second) = (Group("Z01"), Group("Z02"));
        Close(first, "2015-03-31", second);

        Assert.Equal(
            ["Enter a date that is 1 April 2015, when another CCG passes to this one, or later"],
            Messages(Close(second, "2014-12-31", null, first)));
    }

    [Fact]
    [Rule("R301")]
    public void A_group_is_followed_by_another_one_that_exists_on_the_day_after_and_is_as_real()
    {
        var later = Ccg.Create(Code("Z02"), "NHS Later CCG", Code("Q90"), Day("2015-04-02"));
        var invented = Ccg.Create(Code("Z03"), "NHS Invented CCG", Code("Q90"), Day("2013-04-01"), isInvented: true);
        var itself = Group("Z01");

        Assert.Equal(
            ["Select a CCG that exists on 1 April 2015: this one opens on 2 April 2015"], Messages(Close(Group("Z01"), "2015-03-31", later)));
        Assert.Equal(
            ["Select a CCG that exists on 1 April 2015: this one closes on 31 March 2015"],
            Messages(Close(Group("Z01"), "2015-03-31", Closed("Z04", "2015-03-31"))));
        Assert.Equal(["Select another CCG: a CCG does not follow itself"], Messages(Close(itself, "2015-03-31", itself)));
        Assert.Equal(
            ["Select another CCG: a real CCG and an invented one do not follow each other"],
            Messages(Close(Group("Z01"), "2015-03-31", invented)));
    }

    [Fact]
    [Rule("R301")]
    public void A_closing_is_put_right_and_taken_back_until_a_year_is_open_without_the_group()
    {
        var (one, other) = (Group("Z01"), Group("Z02"));
        Close(one, "2015-03-31", other);
        var settled = Facts("2015-05-01", yearFrom: "2015-04-01");

        Assert.Equal(
            ["The closing on 31 March 2015 can no longer be changed: a year was opened without this CCG"],
            Messages(one.Close(new ClosingAnswers(Day("2015-06-30"), other), [], settled)));
        Assert.Single(one.TakeBackClosing([], settled).Findings);

        Assert.True(one.Close(new ClosingAnswers(Day("2015-06-30"), other), [], Facts("2015-05-01")).IsDone);
        Assert.True(one.TakeBackClosing([], Facts("2015-05-01")).IsDone);
        Assert.Equal((null, null), (one.ClosedOn, one.SuccessorCode));
        Assert.Empty(one.Successions);
        Assert.Equal(OutcomeKind.Conflict, one.TakeBackClosing([], Facts("2015-05-01")).Kind);
    }

    [Fact]
    [Rule("R301")]
    public void The_one_that_follows_can_still_be_named_after_that()
    {
        var ccg = Closed("Z01", "2015-03-31");
        var settled = Facts("2015-05-01", yearFrom: "2015-04-01");

        Assert.True(ccg.Close(new ClosingAnswers(Day("2015-03-31"), Group("Z02")), [], settled).IsDone);

        Assert.Single(ccg.Close(new ClosingAnswers(Day("2015-03-31"), Group("Z03")), [], settled).Findings);
        Assert.Equal(Code("Z02"), ccg.AnsweredByOn(Day("2015-05-01")));
    }

    [Fact]
    public void Those_that_passed_to_a_group_stay_with_it_when_its_closing_is_taken_back()
    {
        var (first, second, third) = (Group("Z01"), Group("Z02"), Group("Z03"));
        Close(first, "2015-03-31", second);
        Close(second, "2016-03-31", third, first);

        second.TakeBackClosing([first], Facts("2015-05-01"));

        var left = Assert.Single(first.Successions);
        Assert.Equal((Code("Z02"), null), (left.SuccessorCode, left.Until));
    }

    private static Outcome Close(Ccg ccg, string lastDay, Ccg? successor, params Ccg[] predecessors) =>
        ccg.Close(new ClosingAnswers(Day(lastDay), successor), predecessors, Facts("2015-02-01"));

    private static Outcome Close(Ccg ccg, string lastDay, Ccg? successor, string workedFrom) =>
        ccg.Close(new ClosingAnswers(Day(lastDay), successor), [], Facts("2015-02-01") with { LastWorkedFrom = Day(workedFrom) });

    private static ClosingFacts Facts(string today, string yearFrom = "2014-04-01") =>
        new() { Today = Day(today), LastWorkedFrom = null, LastYearFrom = Day(yearFrom) };

    private static Ccg Group(string code) => Ccg.Create(Code(code), $"NHS {code} CCG", Code("Q90"), Day("2013-04-01"));

    private static Ccg Closed(string code, string lastDay) =>
        Ccg.Create(Code(code), $"NHS {code} CCG", Code("Q90"), Day("2013-04-01"), Day(lastDay));

    private static IEnumerable<string> Messages(Outcome outcome) => outcome.Findings.Select(finding => finding.Message);

    private static OrganisationCode Code(string text) => OrganisationCode.Parse(text);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
