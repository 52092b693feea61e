using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class SupportTasksTests
{
    private const Role Lead = Role.AreaTeamLead, Director = Role.AreaTeamDirector, CcgLead = Role.CcgLead;

    private static readonly SupportTaskFacts Active = new()
    {
        Stage = SupportStage.Agreed,
        InHand = null,
        EndsOn = Day("2015-05-29"),
        NextDiscussionOn = Day("2015-02-27"),
    };

    [Fact]
    [Rule("R159")]
    public void From_the_draft_to_the_agreement_each_step_waits_for_one_of_three_people()
    {
        var package = Draft();
        Assert.Equal([("Finish and propose the draft, or discard it", Lead, null)], Tasks(package));
        Done(package.Propose(7, SupportFor.Lead));
        Assert.Equal(
            [("Accept the support package, or take it back", Director, null), ("Accept or decline the support package", CcgLead, null)], Tasks(package));
        Done(package.Accept(null, SupportFor.Director));
        Assert.Equal([("Accept or decline the support package", CcgLead, null)], Tasks(package));
        Done(package.Decline("No.", SupportFor.CcgLead));
        Assert.Equal([("Draft the support package again", Lead, null)], Tasks(package));
        Done(package.Revise(TermsChange.Rearranged, "Less.", SupportFor.Lead));
        Assert.Equal([("Finish and propose the draft, or discard it", Lead, null)], Tasks(package));
        Done(package.Propose(7, SupportFor.Lead));
        Done(package.Accept(null, SupportFor.CcgLead));
        Assert.Equal([("Accept the support package, or take it back", Director, null)], Tasks(package));
        Done(package.Accept(null, SupportFor.Director));
        Assert.Equal([("Confirm the restriction in writing", Lead, null)], Tasks(package));
    }

    [Fact]
    [Rule("R159", "R170")]
    public void A_change_of_what_is_agreed_waits_for_both_sides_beside_what_is_to_be_done_anyway()
    {
        var facts = Active with { InHand = TermsStage.Proposed, NextDiscussionOn = null };

        Assert.Equal(
            [
                ("Set the date of the next discussion", Lead, null),
                ("Accept the change to the support package, or take it back", Director, null),
                ("Accept or decline the change to the support package", CcgLead, null),
            ],
            Tasks(facts));
        Assert.Equal(
            [("Finish and propose the draft, or discard it", Lead, null), ("Set the date of the next discussion", Lead, null)],
            Tasks(facts with { InHand = TermsStage.Draft }));
    }

    [Theory]
    [Rule("R162")]
    [InlineData(-3, true)]
    [InlineData(0, true)]
    [InlineData(SupportTasks.DaysAhead, true)]
    [InlineData(SupportTasks.DaysAhead + 1, false)]
    public void The_next_discussion_is_due_a_time_before_its_day_until_it_is_recorded(int inDays, bool isDue)
    {
        var day = Today.AddDays(inDays);

        Assert.Equal(isDue ? [("Hold the next discussion and record it", Lead, day)] : [], Tasks(Active with { NextDiscussionOn = day }));
    }

    [Theory]
    [Rule("R162")]
    [InlineData("2014-11-19", true)]
    [InlineData("2014-11-20", false)]
    public void A_discussion_is_overdue_from_the_day_after_it(string on, bool isOverdue)
    {
        var task = Assert.Single(SupportTasks.TasksOf(Active with { NextDiscussionOn = Day(on) }, Lead, Today));

        Assert.Equal((isOverdue, "HoldDiscussion"), (task.IsOverdueOn(Today), task.Kind));
    }

    [Theory]
    [Rule("R153")]
    [InlineData(SupportTasks.DaysAhead + 1, false)]
    [InlineData(SupportTasks.DaysAhead, true)]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    public void The_outcome_is_due_on_the_last_day(int inDays, bool isDue)
    {
        var day = Today.AddDays(inDays);

        Assert.Equal(isDue ? [("Record the outcome of the support", Lead, day)] : [], Tasks(Active with { EndsOn = day }));
    }

    [Fact]
    [Rule("R153", "R162")]
    public void When_the_support_is_over_no_discussion_is_due_but_its_outcome() => Assert.Equal(
        [("Record the outcome of the support", Lead, Day("2014-11-19"))],
        Tasks(Active with { EndsOn = Day("2014-11-19"), NextDiscussionOn = Day("2014-11-10") }));

    [Fact]
    [Rule("R172", "R174")]
    public void A_figure_is_entered_by_either_lead_and_a_missed_one_answered_by_the_area_team()
    {
        var package = Agreed();
        var trajectory = package.TermsInForce!.Trajectories[0].Key;
        Assert.DoesNotContain(Tasks(package, "2014-12-30"), task => task.Words.StartsWith("Enter", StringComparison.Ordinal));

        Assert.Equal(
            [("Enter the figure for 31 December 2014", Lead, Day("2015-01-15")), ("Enter the figure for 31 December 2014", CcgLead, Day("2015-01-15"))],
            Tasks(package, "2015-01-15").Where(task => task.Words.StartsWith("Enter", StringComparison.Ordinal)));
        const string Consider = "Consider more support: the planned figure for 31 December 2014 was missed";
        Assert.DoesNotContain(Tasks(package, "2015-01-15"), task => task.Words == Consider);
        Assert.Contains((Consider, Lead, null), Tasks(package, "2015-01-16"));
        Assert.Equal(2, Tasks(package, "2015-01-16").Count(task => task.Words.StartsWith("Enter", StringComparison.Ordinal)));

        Done(package.AddActual(new ActualAnswers(trajectory, Day("2014-12-31"), 80), By(CcgLead, "2015-01-16")));
        Assert.DoesNotContain(Tasks(package, "2015-01-16"), task => task.Words.StartsWith("Enter", StringComparison.Ordinal));
        Assert.Contains((Consider, Lead, null), Tasks(package, "2015-01-16"));
        Done(package.AnswerMiss(new MissAnswers(trajectory, Day("2014-12-31"), true, "Yes."), By(Lead, "2015-01-16")));
        Assert.DoesNotContain(Tasks(package, "2015-01-16"), task => task.Words == Consider);
    }

    [Fact]
    [Rule("R168", "R172", "R174")]
    public void Several_of_a_kind_are_one_task_with_the_earliest_day() => Assert.Equal(
        [
            ("Consider more support: 3 planned figures were missed", Lead, null),
            ("Enter 2 figures", Lead, Day("2014-11-14")),
            ("Confirm 2 restrictions in writing", Lead, null),
            ("Enter 2 figures", CcgLead, Day("2014-11-14")),
        ],
        Tasks(Active with
        {
            WithoutFigure = [Day("2014-11-15"), Day("2014-10-31")],
            Unanswered = [Day("2014-08-31"), Day("2014-09-30"), Day("2014-10-31")],
            Unconfirmed = 2,
        }));

    [Fact]
    [Rule("R168")]
    public void A_restriction_is_confirmed_until_it_is()
    {
        var package = Agreed();
        Done(package.AddEntry(Entry(withFile: true), SupportFor.Lead));
        Done(package.Confirm(
            new ConfirmationAnswers(package.TermsInForce!.Restrictions[0].Key, Today, package.Entries[0].Id), SupportFor.Lead));

        Assert.Empty(Tasks(package));
    }

    [Theory]
    [InlineData(SupportStage.Completed)]
    [InlineData(SupportStage.Superseded)]
    [InlineData(SupportStage.Discarded)]
    public void What_is_over_has_nothing_to_do(SupportStage stage) => Assert.Empty(
        Tasks(Active with { Stage = stage, EndsOn = Today, NextDiscussionOn = Today, WithoutFigure = [Today], Unanswered = [Today], Unconfirmed = 1 }));

    private static IEnumerable<(string Words, Role Doer, DateOnly? DueOn)> Tasks(SupportPackage package, string on = TodayText) =>
        Tasks(SupportTaskFacts.Of(package, Day(on)), Day(on));

    // Asks every role, so that a task for a role that is not among the doers is found as well.
    private static IEnumerable<(string Words, Role Doer, DateOnly? DueOn)> Tasks(SupportTaskFacts facts, DateOnly? today = null)
    {
        var tasks = Enum.GetValues<Role>()
            .SelectMany(role => SupportTasks.TasksOf(facts, role, today ?? Today).Select(task => (Role: role, Task: task)))
            .ToList();
        Assert.All(tasks, found => Assert.True(found.Task.IsMine && found.Task.Doer == found.Role && SupportTasks.Doers.Contains(found.Role)));
        Assert.All(tasks, found => Assert.Equal(Enum.Parse<SupportTask>(found.Task.Kind), (SupportTask)found.Task.Rank));
        return tasks.Select(found => (found.Task.Words, found.Task.Doer, found.Task.DueOn));
    }
}
