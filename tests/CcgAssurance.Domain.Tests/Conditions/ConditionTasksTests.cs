using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Conditions.ConditionAnswersFor;

namespace CcgAssurance.Domain.Tests.Conditions;

public sealed class ConditionTasksTests
{
    private const Role Lead = Role.AreaTeamLead;
    private const Role Director = Role.AreaTeamDirector;

    [Theory]
    [Rule("F7")]
    [InlineData(-100, true)]
    [InlineData(0, true)]
    [InlineData(ConditionTasks.ReviewDaysAhead, true)]
    [InlineData(ConditionTasks.ReviewDaysAhead + 1, false)]
    public void A_review_is_due_to_the_lead_a_time_before_its_day_until_it_is_recorded_what_it_found(int inDays, bool isDue)
    {
        var day = Today.AddDays(inDays);

        var tasks = Tasks(new ConditionTaskFacts { IsOpen = true, NextReviewOn = day, HasFindings = false });

        Assert.Equal(isDue ? [("ReviewCondition", "Review the condition", Lead, day)] : [], tasks);
    }

    [Theory]
    [Rule("F7")]
    [InlineData("2014-11-19", true)]
    [InlineData("2014-11-20", false)]
    public void A_review_is_overdue_from_the_day_after_it(string day, bool isOverdue)
    {
        var facts = new ConditionTaskFacts { IsOpen = true, NextReviewOn = Day(day), HasFindings = false };

        Assert.Equal(isOverdue, Assert.Single(ConditionTasks.TasksOf(facts, Lead, Today)).IsOverdueOn(Today));
    }

    [Fact]
    [Rule("F7")]
    public void The_director_decides_within_four_weeks_of_a_review_that_found_something() => Assert.Equal(
        [("DecideOnReview", "Decide on the review", Director, Day("2014-12-01"))],
        Tasks(new ConditionTaskFacts { IsOpen = true, NextReviewOn = Day("2014-11-01"), HasFindings = true }));

    [Fact]
    [Rule("F7")]
    public void The_lead_plans_a_review_of_an_open_condition_that_has_none_to_come() => Assert.Equal(
        [("PlanNextReview", "Plan the next review", Lead, null)],
        Tasks(new ConditionTaskFacts { IsOpen = true, NextReviewOn = null, HasFindings = false }));

    [Theory]
    [Rule("F7")]
    [InlineData(null, false)]
    [InlineData("2014-11-01", false)]
    [InlineData("2014-11-01", true)]
    public void A_discharged_condition_has_nothing_to_do(string? nextReview, bool hasFindings) => Assert.Empty(
        Tasks(new ConditionTaskFacts { IsOpen = false, NextReviewOn = nextReview is null ? null : Day(nextReview), HasFindings = hasFindings }));

    // Asks every role, so that a task for a role that is not among the doers is found as well.
    private static IEnumerable<(string Kind, string Words, Role Doer, DateOnly? DueOn)> Tasks(ConditionTaskFacts facts)
    {
        var tasks = Enum.GetValues<Role>().SelectMany(role => ConditionTasks.TasksOf(facts, role, Today).Select(task => (Role: role, Task: task))).ToList();
        Assert.All(tasks, found => Assert.True(found.Task.IsMine && found.Task.Doer == found.Role && ConditionTasks.Doers.Contains(found.Role)));
        return tasks.Select(found => (found.Task.Kind, found.Task.Words, found.Task.Doer, found.Task.DueOn));
    }
}
