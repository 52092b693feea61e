using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class EscalationTasksTests
{
    private static readonly EscalationTaskFacts Progressing = new()
    {
        Stage = EscalationStage.InProgress,
        InHand = null,
        IsLevelSetByCcg = true,
        IsLevelSetByNhsEngland = true,
        EndsOn = Day("2015-03-27"),
    };

    [Fact]
    [Rule("R192", "R196")]
    public void Whoever_is_next_has_the_task()
    {
        Assert.Equal(["AreaTeamLead CompleteView "], Tasks(Opened()));
        Assert.Equal(["AreaTeamLead PutToCcg "], Tasks(Viewed()));
        Assert.Equal(["AreaTeamLead ProposeActions ", "AreaTeamLead AssessLevel ", "CcgLead AssessLevel "], Tasks(Put()));
        Assert.Equal(
            ["AreaTeamLead AssessLevel ", "AreaTeamDirector AcceptForNhsEngland ", "CcgLead AcceptForCcg ", "CcgLead AssessLevel "], Tasks(Proposed()));
        Assert.Equal(
            ["AreaTeamLead ProposeActions ", "AreaTeamLead AssessLevel ", "AreaTeamDirector DecideNext ", "CcgLead AssessLevel "], Tasks(NotAgreed()));
        Assert.All([Resolved(), WithConsequences(), Withdrawn()], escalation => Assert.Empty(Tasks(escalation)));
    }

    [Theory]
    [Rule("R196")]
    [InlineData(false, false, "AcceptForNhsEngland,AcceptForCcg")]
    [InlineData(true, false, "AcceptForCcg")]
    [InlineData(false, true, "AcceptForNhsEngland")]
    public void Each_side_accepts_what_it_has_not_accepted(bool england, bool ccg, string expected)
    {
        var facts = Progressing with
        {
            InHand = EscalationTermsStage.Proposed,
            IsAcceptedByNhsEngland = england,
            IsAcceptedByCcg = ccg,
            Unmet = [Day("2015-03-01")],
        };

        Assert.Equal(expected, string.Join(',', Tasks(facts, "2014-12-01").Select(task => task.Split(' ')[1])));
    }

    [Fact]
    [Rule("R191")]
    public void Each_side_is_asked_for_the_level_of_support_and_scrutiny_until_it_recorded_it()
    {
        var escalation = Put();
        Done(escalation.AssessLevel(ScrutinyLevel.Both, "So.", Lead));

        Assert.Equal(["AreaTeamLead ProposeActions ", "CcgLead AssessLevel "], Tasks(escalation));
        Done(escalation.AssessLevel(ScrutinyLevel.AsItIs, "No.", CcgLead));
        Assert.Equal(["AreaTeamLead ProposeActions "], Tasks(escalation));
    }

    [Theory]
    [Rule("R195")]
    [InlineData("2015-01-15", "")]
    [InlineData("2015-01-16", "AreaTeamLead MeetMilestone 2015-01-30|CcgLead MeetMilestone 2015-01-30")]
    [InlineData("2015-01-30", "AreaTeamLead MeetMilestone 2015-01-30|CcgLead MeetMilestone 2015-01-30")]
    [InlineData("2015-01-31", "AreaTeamLead FollowUpMilestone 2015-01-30|AreaTeamDirector DecideNext |CcgLead FollowUpMilestone 2015-01-30")]
    public void Overdue_milestones_become_tasks_of_both_sides_and_of_the_director_who_decides(string today, string expected) =>
        Assert.Equal(expected, string.Join('|', Tasks(Progressing with { Unmet = [Day("2015-01-30")] }, today)));

    [Theory]
    [Rule("R195")]
    [InlineData("2015-02-01", true, "AreaTeamDirector RecordOutcome 2015-03-27")]
    [InlineData("2015-03-12", false, "")]
    [InlineData("2015-03-13", false, "AreaTeamDirector RecordOutcome 2015-03-27")]
    public void The_director_records_the_outcome_when_all_is_met_or_the_timeline_ends(string today, bool isMet, string expected)
    {
        var facts = Progressing with { Unmet = isMet ? [] : [Day("2015-03-27")] };

        var tasks = Tasks(facts, today).Where(task => task.StartsWith(nameof(Role.AreaTeamDirector), StringComparison.Ordinal));

        Assert.Equal(expected, string.Join('|', tasks));
    }

    [Theory]
    [Rule("R195")]
    [InlineData("2015-02-02", "Follow up the milestone that was due on 30 January 2015, or mark it as met")]
    [InlineData("2015-02-03", "Follow up 2 overdue milestones, or mark them as met")]
    [InlineData("2015-01-20", "Meet 2 milestones, the first due on 30 January 2015, and mark them")]
    [InlineData("2015-01-16", "Meet the milestone due on 30 January 2015 and mark it")]
    public void A_task_says_which_milestones_it_is_about(string today, string words)
    {
        var facts = Progressing with { Unmet = [Day("2015-02-02"), Day("2015-01-30")] };

        Assert.Equal(words, EscalationTasks.TasksOf(facts, Role.CcgLead, Day(today))[0].Words);
    }

    [Fact]
    [Rule("R195")]
    public void The_facts_of_an_escalation_are_read_from_its_actions_marks_and_levels()
    {
        var escalation = Agreed();
        Done(escalation.AssessLevel(ScrutinyLevel.Both, "So.", CcgLead));
        Done(escalation.Revise("Later.", Lead));

        var facts = EscalationTaskFacts.Of(escalation);

        Assert.Equal([Day("2015-01-30")], facts.Unmet);
        Assert.Equal(
            new EscalationTaskFacts
            {
                Stage = EscalationStage.InProgress,
                InHand = EscalationTermsStage.Draft,
                IsLevelSetByCcg = true,
                EndsOn = Day("2015-03-27"),
                Unmet = facts.Unmet,
            },
            facts);
        Done(escalation.MarkMet(new(escalation.TermsInForce!.Milestones[0].Key, Today, "Done."), Lead));
        Assert.Empty(EscalationTaskFacts.Of(escalation).Unmet);
    }

    [Theory]
    [Rule("R192")]
    [InlineData("2014-11-30", "Actions agreed, starting on 1 December 2014")]
    [InlineData("2014-12-01", "In progress")]
    public void Agreed_actions_are_in_progress_from_their_first_day(string today, string words)
    {
        var escalation = Agreed();

        Assert.Equal(words, escalation.Stage.DisplayText(escalation.StartsOn, Day(today)));
    }

    private static List<string> Tasks(Escalation escalation) => Tasks(EscalationTaskFacts.Of(escalation), TodayText);

    private static List<string> Tasks(EscalationTaskFacts facts, string today) =>
    [
        .. Enum.GetValues<Role>()
            .SelectMany(role => EscalationTasks.TasksOf(facts, role, Day(today)))
            .Select(task => $"{task.Doer} {task.Kind} {task.DueOn:yyyy-MM-dd}"),
    ];
}
