using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Quarters;

public sealed class QuarterMilestonesTests
{
    private static readonly FinancialYear Year = FinancialYear.StartingIn(2014);

    [Fact]
    [Rule("R106", "R258")]
    public void Milestones_are_counted_from_the_end_of_the_quarter_as_the_settings_say()
    {
        var milestones = Opened();

        Assert.Equal(new DateOnly(2014, 8, 14), milestones.Dashboard);
        Assert.Equal(new DateOnly(2014, 8, 15), milestones.ConversationsFrom);
        Assert.Equal(new DateOnly(2014, 9, 15), milestones.ConversationsUntil);
        Assert.Equal(new DateOnly(2014, 9, 29), milestones.ConsistencyCheck);
        Assert.Equal(new DateOnly(2014, 10, 3), milestones.FinalReport);
        Assert.Equal(new DateOnly(2014, 10, 20), milestones.Publication);
        Assert.Equal(new DateOnly(2014, 9, 1), milestones.DraftDue(new DateOnly(2014, 8, 22)));
        Assert.Equal(new DateOnly(2014, 9, 8), milestones.CommentsDue(new DateOnly(2014, 8, 22)));
    }

    [Fact]
    [Rule("R106", "R258")]
    public void Another_setting_makes_another_date() => Assert.Equal(
        new DateOnly(2014, 7, 10),
        QuarterMilestones.Open(Year, Quarter.Q1, new CycleDefaults { DashboardDay = 10 }).Dashboard);

    [Theory]
    [Rule("R106", "R258")]
    [InlineData(2013)]
    [InlineData(2014)]
    public void Every_milestone_of_a_year_falls_on_a_working_day_whatever_the_settings_say(int start)
    {
        for (var days = 1; days <= 180; days++)
        {
            var defaults = new CycleDefaults
            {
                DashboardDay = days,
                ConversationsFromDay = days + 1,
                ConversationsUntilDay = days + 2,
                ConsistencyDay = days + 3,
                FinalDay = days + 4,
                PublicationDay = days + 5,
            };
            foreach (var answers in Quarter.All.Select(quarter =>
                Answers(QuarterMilestones.Open(FinancialYear.StartingIn(start), quarter, defaults))))
            {
                DateOnly[] inOrder =
                [
                    answers.Dashboard, answers.ConversationsFrom, answers.ConversationsUntil, answers.ConsistencyCheck, answers.FinalReport,
                    answers.Publication,
                ];
                Assert.All(inOrder, day => Assert.True(WorkingDays.IsWorkingDay(day), $"{day} is no working day"));
                Assert.Equal(inOrder.Order(), inOrder);
            }
        }
    }

    [Fact]
    [Rule("R106", "R258")]
    public void A_milestone_is_the_next_working_day_also_over_Easter()
    {
        Assert.Equal(new DateOnly(2015, 4, 7), QuarterMilestones.Open(Year, Quarter.Q3, new CycleDefaults()).FinalReport); // not Easter Sunday
        Assert.Equal(new DateOnly(2015, 7, 6), QuarterMilestones.Open(Year, Quarter.Q4, new CycleDefaults()).FinalReport); // not a Saturday
    }

    [Theory]
    [Rule("R106", "R107")]
    [InlineData("2014-10-11", "Enter a working day, such as 13 October 2014: 11 October 2014 is a Saturday")]
    [InlineData("2014-10-12", "Enter a working day, such as 13 October 2014: 12 October 2014 is a Sunday")]
    [InlineData("2014-12-25", "Enter a working day, such as 29 December 2014: 25 December 2014 is a bank holiday")]
    public void A_milestone_is_put_back_to_a_working_day_only(string typed, string message)
    {
        var milestones = Opened();
        var before = Answers(milestones);
        var asked = before with { FinalReport = DateOnly.Parse(typed, CultureInfo.InvariantCulture), Publication = new DateOnly(2014, 12, 31) };

        var outcome = milestones.Lengthen(asked);

        Assert.Equal([Finding.Blocking(GuidanceRules.R106FourStepsWithMilestones, message, nameof(MilestoneAnswers.FinalReport))], outcome.Findings);
        Assert.Equal(before, Answers(milestones));
    }

    [Fact]
    public void A_day_off_that_comes_too_early_is_named_once_and_what_to_enter_is_a_working_day()
    {
        var milestones = Opened();
        var asked = Answers(milestones) with { FinalReport = new DateOnly(2014, 11, 2), Publication = new DateOnly(2014, 11, 1) };

        var findings = milestones.Lengthen(asked).Findings;

        Assert.Equal(
            [
                "Enter a working day, such as 3 November 2014: 2 November 2014 is a Sunday",
                "Enter 3 November 2014 or a later date, so that it does not come before the final report",
            ],
            findings.Select(finding => finding.Message));
    }

    [Fact]
    [Rule("R107")]
    public void Every_milestone_can_be_put_back()
    {
        var milestones = Opened();
        var asked = new MilestoneAnswers
        {
            Dashboard = new DateOnly(2014, 8, 21),
            ConversationsFrom = new DateOnly(2014, 8, 22),
            ConversationsUntil = new DateOnly(2014, 9, 19),
            DraftWorkingDays = 6,
            CommentWorkingDays = 12,
            ConsistencyCheck = new DateOnly(2014, 10, 1),
            FinalReport = new DateOnly(2014, 10, 6),
            Publication = new DateOnly(2014, 10, 21),
        };

        Assert.True(milestones.Lengthen(asked).IsDone);

        Assert.Equal(asked, Answers(milestones));
    }

    [Theory]
    [Rule("R107")]
    [InlineData(nameof(MilestoneAnswers.Dashboard), "Enter 14 August 2014 or a later date: you cannot bring a milestone forward")]
    [InlineData(nameof(MilestoneAnswers.ConversationsFrom), "Enter 15 August 2014 or a later date: you cannot bring a milestone forward")]
    [InlineData(nameof(MilestoneAnswers.ConversationsUntil), "Enter 15 September 2014 or a later date: you cannot bring a milestone forward")]
    [InlineData(nameof(MilestoneAnswers.DraftWorkingDays), "Enter 5 or more working days: you cannot shorten the time")]
    [InlineData(nameof(MilestoneAnswers.CommentWorkingDays), "Enter 10 or more working days: you cannot shorten the time")]
    [InlineData(nameof(MilestoneAnswers.ConsistencyCheck), "Enter 29 September 2014 or a later date: you cannot bring a milestone forward")]
    [InlineData(nameof(MilestoneAnswers.FinalReport), "Enter 3 October 2014 or a later date: you cannot bring a milestone forward")]
    [InlineData(nameof(MilestoneAnswers.Publication), "Enter 20 October 2014 or a later date: you cannot bring a milestone forward")]
    public void No_milestone_can_be_brought_forward_by_a_day(string field, string message)
    {
        var milestones = Opened();
        var before = Answers(milestones);
        var asked = field switch
        {
            nameof(MilestoneAnswers.Dashboard) => before with { Dashboard = before.Dashboard.AddDays(-1) },
            nameof(MilestoneAnswers.ConversationsFrom) => before with { ConversationsFrom = before.ConversationsFrom.AddDays(-1) },
            nameof(MilestoneAnswers.ConversationsUntil) => before with { ConversationsUntil = before.ConversationsUntil.AddDays(-1) },
            nameof(MilestoneAnswers.DraftWorkingDays) => before with { DraftWorkingDays = before.DraftWorkingDays - 1 },
            nameof(MilestoneAnswers.CommentWorkingDays) => before with { CommentWorkingDays = before.CommentWorkingDays - 1 },
            nameof(MilestoneAnswers.ConsistencyCheck) => before with { ConsistencyCheck = before.ConsistencyCheck.AddDays(-1) },
            nameof(MilestoneAnswers.FinalReport) => before with { FinalReport = before.FinalReport.AddDays(-1) },
            _ => before with { Publication = before.Publication.AddDays(-1) },
        };

        var outcome = milestones.Lengthen(asked);

        Assert.Equal([Finding.Blocking(GuidanceRules.R107MilestonesOnlyPutBack, message, field)], outcome.Findings);
        Assert.Equal(before, Answers(milestones));
    }

    [Fact]
    public void A_milestone_cannot_be_put_back_beyond_the_one_that_follows_it()
    {
        var milestones = Opened();

        var outcome = milestones.Lengthen(Answers(milestones) with { FinalReport = milestones.Publication.AddDays(1) });

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal("Enter 21 October 2014 or a later date, so that it does not come before the final report", finding.Message);
        Assert.Equal(nameof(MilestoneAnswers.Publication), finding.Field);
    }

    [Theory]
    [Rule("R258")]
    [InlineData(0, 46, "DashboardDay must be a number of days from 1 to 365.")]
    [InlineData(47, 46, "ConversationsFromDay must not be less than DashboardDay.")]
    [InlineData(46, 46, null)]
    public void Settings_that_make_no_sense_are_named(int dashboard, int conversationsFrom, string? problem) => Assert.Equal(
        problem, new CycleDefaults { DashboardDay = dashboard, ConversationsFromDay = conversationsFrom }.Problem());

    [Fact]
    [Rule("R106", "R258")]
    public void There_are_four_steps_whose_names_are_settings()
    {
        Assert.Null(new CycleDefaults { StepNames = ["One", "Two", "Three", "Four"] }.Problem());
        Assert.Equal("StepNames must hold 4 names.", new CycleDefaults { StepNames = ["One", "Two", "Three"] }.Problem());
        Assert.Equal("StepNames must hold 4 names.", new CycleDefaults { StepNames = ["One", "Two", "Three", " "] }.Problem());
    }

    private static QuarterMilestones Opened() => QuarterMilestones.Open(Year, Quarter.Q1, new CycleDefaults());

    private static MilestoneAnswers Answers(QuarterMilestones stored) => new()
    {
        Dashboard = stored.Dashboard,
        ConversationsFrom = stored.ConversationsFrom,
        ConversationsUntil = stored.ConversationsUntil,
        DraftWorkingDays = stored.DraftWorkingDays,
        CommentWorkingDays = stored.CommentWorkingDays,
        ConsistencyCheck = stored.ConsistencyCheck,
        FinalReport = stored.FinalReport,
        Publication = stored.Publication,
    };
}
