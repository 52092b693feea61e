using System.Globalization;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Tests.Ccgs;

public sealed class CcgPeopleTests
{
    [Fact]
    [Rule("R13")]
    public void A_new_holder_ends_the_one_before_on_the_day_before()
    {
        var ccg = Group();
        ccg.Appoint(Office.AccountableOfficer, "Ann Early", Day("2013-04-01"));
        ccg.Appoint(Office.Chair, "Chris Chair", Day("2013-04-01"));

        Assert.True(ccg.Appoint(Office.AccountableOfficer, "Ben Later", Day("2014-07-01")).IsDone);

        Assert.Equal(
            [("Ann Early", Day("2013-04-01"), Day("2014-06-30")), ("Ben Later", Day("2014-07-01"), (DateOnly?)null)],
            ccg.OfficeHolders.Where(row => row.Office == Office.AccountableOfficer).Select(row => (row.Name, row.From, row.Until)));
        Assert.Null(Assert.Single(ccg.OfficeHolders, row => row.Office == Office.Chair).Until);
    }

    [Fact]
    [Rule("R13")]
    public void A_time_without_a_holder_stays_as_it_was_recorded()
    {
        var ccg = Group();
        ccg.Appoint(Office.Chair, "Ann Early", Day("2013-04-01"));
        ccg.CorrectHolder(ccg.OfficeHolders[0].Id, "Ann Early", Day("2013-04-01"), Day("2014-03-31"));

        Assert.True(ccg.Appoint(Office.Chair, "Ben Later", Day("2014-07-01")).IsDone);

        Assert.Equal(Day("2014-03-31"), ccg.OfficeHolders[0].Until);
    }

    [Theory]
    [Rule("R13")]
    [InlineData("2013-03-31", "Enter a date that is 1 April 2013, when the CCG opened, or later")]
    [InlineData("2015-04-01", "Enter a date that is 31 March 2015, when the CCG closed, or earlier")]
    [InlineData("2014-01-01", "Enter a date after 1 January 2014, when Ann Early took up the office")]
    public void A_new_holder_starts_after_the_one_before_while_the_group_exists(string from, string message)
    {
        var ccg = Group(Day("2015-03-31"));
        ccg.Appoint(Office.Chair, "Ann Early", Day("2014-01-01"));

        var outcome = ccg.Appoint(Office.Chair, "Ben Later", Day(from));

        Assert.False(outcome.IsDone);
        Assert.Equal(message, outcome.Findings[0].Message);
        Assert.Equal(GuidanceRules.R13AccountableOfficerInPost, outcome.Findings[0].Rule);
        Assert.Null(Assert.Single(ccg.OfficeHolders).Until);
    }

    [Theory]
    [Rule("R13")]
    [InlineData("2014-06-30", null, "Enter dates that do not overlap with those of Ann Early, from 1 April 2013 until 30 June 2014")]
    [InlineData("2014-07-01", "2014-06-30", "Enter a last day that is 1 July 2014 or later")]
    [InlineData("2014-07-02", null, null)]
    [InlineData("2014-07-01", "2014-07-01", null)]
    public void A_correction_keeps_each_office_to_one_holder_at_a_time(string from, string? until, string? message)
    {
        var ccg = Group();
        ccg.Appoint(Office.Chair, "Ann Early", Day("2013-04-01"));
        ccg.Appoint(Office.AccountableOfficer, "Not in the way", Day("2013-04-01"));
        ccg.Appoint(Office.Chair, "Ben Later", Day("2014-07-01"));

        var outcome = ccg.CorrectHolder(ccg.OfficeHolders[2].Id, "Benjamin Later", Day(from), until is null ? null : Day(until));

        Assert.Equal(message, outcome.Findings.Select(finding => finding.Message).SingleOrDefault());
        Assert.Equal(message is null ? "Benjamin Later" : "Ben Later", ccg.OfficeHolders[2].Name);
    }

    [Fact]
    [Rule("R20")]
    public void A_group_works_with_several_boards_at_once_but_with_each_only_once_at_a_time()
    {
        var ccg = Group();

        Assert.True(ccg.WorkWith("Northshire", Day("2013-04-01")).IsDone);
        Assert.True(ccg.WorkWith("Southshire", Day("2013-04-01")).IsDone);
        var again = ccg.WorkWith("Northshire", Day("2014-04-01"));
        Assert.Equal(
            ["Enter dates that do not overlap with those of Northshire, from 1 April 2013 onwards"], again.Findings.Select(finding => finding.Message));
        Assert.True(ccg.CorrectBoard(ccg.Boards[0].Id, "Northshire", Day("2013-04-01"), Day("2014-03-31")).IsDone);
        Assert.True(ccg.WorkWith("Northshire", Day("2014-04-01")).IsDone);

        Assert.Equal(3, ccg.Boards.Count);
    }

    [Fact]
    [Rule("R3")]
    public void Every_group_has_out_of_hours_services_and_gp_information_technology_from_the_day_it_opens() => Assert.Equal(
        [
            (DelegatedFunction.OutOfHoursServices, Day("2013-04-01"), (DateOnly?)null),
            (DelegatedFunction.GpInformationTechnology, Day("2013-04-01"), null),
        ],
        Group().DelegatedFunctions.Select(row => (row.Function, row.From, row.Until)));

    [Fact]
    [Rule("R3")]
    public void Primary_care_co_commissioning_can_be_added_and_ended_during_a_year()
    {
        var ccg = Group();

        Assert.True(ccg.Delegate(DelegatedFunction.PrimaryCareCoCommissioning, Day("2014-10-01")).IsDone);
        Assert.False(ccg.Delegate(DelegatedFunction.PrimaryCareCoCommissioning, Day("2014-11-01")).IsDone);
        Assert.True(ccg.CorrectFunction(ccg.DelegatedFunctions[2].Id, Day("2014-10-01"), Day("2015-01-31")).IsDone);

        Assert.Equal(Day("2015-01-31"), ccg.DelegatedFunctions[2].Until);
    }

    [Fact]
    [Rule("R3")]
    public void The_functions_that_every_group_has_stay_as_they_are()
    {
        var ccg = Group();

        var outcome = ccg.CorrectFunction(ccg.DelegatedFunctions[0].Id, Day("2013-04-01"), Day("2014-03-31"));

        Assert.Equal(GuidanceRules.R3DelegatedFunctionsWithDates, Assert.Single(outcome.Findings).Rule);
        Assert.Null(ccg.DelegatedFunctions[0].Until);
    }

    private static Ccg Group(DateOnly? closedOn = null) =>
        Ccg.Create(OrganisationCode.Parse("Z01"), "NHS Test CCG", OrganisationCode.Parse("Z90"), Day("2013-04-01"), closedOn);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
