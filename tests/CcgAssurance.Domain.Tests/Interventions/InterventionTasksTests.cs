using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class InterventionTasksTests
{
    private static readonly InterventionTaskFacts Running = new() { Ccg = Ccg, Stage = InterventionStage.InForce, NextSteps = [] };

    [Fact]
    [Rule("R205", "R212", "R213", "R214")]
    public void Whoever_is_next_has_the_task()
    {
        Assert.Equal(["AreaTeamLead Complete step 1 of the intervention: assurance meeting"], Tasks(Opened()));
        Assert.Equal(["AreaTeamLead Complete step 2 of the intervention: formal letter and request for information"], Tasks(After(1)));
        Assert.Equal(["AreaTeamLead Complete step 4 of the intervention: consideration of intervention options"], Tasks(After(3)));
        Assert.Equal(["AreaTeamLead Name a peer reviewer from outside the area team"], Tasks(Proposed()));
        Assert.Empty(Tasks(WithPeer()));
        Assert.Equal(["AreaTeamLead Finish the summary report and the draft directions"], Tasks(Reviewed()));
        Assert.Equal(["AreaTeamDirector Submit the intervention to the committee"], Tasks(Drafted()));
        Assert.Equal(["CommitteeMember Record whether the committee approves the intervention"], Tasks(Submitted()));
        Assert.Equal(["ChiefExecutive Sign the directions that the committee has approved"], Tasks(Approved()));
        Assert.Empty(Tasks(InForce()));
        Assert.All([Withdrawn(), WorseOff(), NotSupported(), Rejected(), Lifted()], ended => Assert.Empty(Tasks(ended)));
    }

    [Fact]
    [Rule("R212")]
    public void The_named_peer_is_asked_to_review_and_then_the_lead_completes_the_step()
    {
        var with = WithPeer();
        var facts = InterventionTaskFacts.Of(with, Today);
        var task = Assert.Single(InterventionTasks.TasksOfReviewer(facts, Peer.UserId, Peer.Role));
        Assert.Equal(("Review the rationale of the intervention and record your conclusion", Role.AreaTeamDirector), (task.Words, task.Doer));
        Assert.Empty(InterventionTasks.TasksOfReviewer(facts, Region.UserId, Region.Role));

        Done(with.Conclude(PeerConclusion.Supported, "It is right.", Peer));

        Assert.Empty(InterventionTasks.TasksOfReviewer(InterventionTaskFacts.Of(with, Today), Peer.UserId, Peer.Role));
        Assert.Equal(["AreaTeamLead Complete step 5 of the intervention: regional and national consistency"], Tasks(with));
    }

    [Fact]
    [Rule("R209")]
    public void The_regional_and_the_national_team_are_asked_for_their_support_when_the_third_step_is_next()
    {
        const string Words = "Record the support that your team was asked for or gave to the CCG, if there was any";
        var after = After(2);

        Assert.Equal(
            ["AreaTeamLead Complete step 3 of the intervention: consideration of support options", $"NationalTeam {Words}"], Tasks(after));
        Done(after.RecordSupport(Note with { Team = SupportTeam.National }, By(Role.NationalTeam)));
        Assert.Equal(["AreaTeamLead Complete step 3 of the intervention: consideration of support options"], Tasks(after));
        Assert.Contains($"RegionalReviewer {Words}", Tasks(InterventionTaskFacts.Of(after, Today) with { SupportRecordedBy = [] }, TodayText));
    }

    [Fact]
    [Rule("R198")]
    public void The_director_is_asked_for_the_escalation_when_the_fourth_step_is_next()
    {
        var without = After(3, Opening with { Evidence = [] });

        Assert.Equal(
            [
                "AreaTeamLead Complete step 4 of the intervention: consideration of intervention options",
                "AreaTeamDirector Link the escalation that was tried before intervention",
            ],
            Tasks(without));
        Assert.DoesNotContain(Tasks(After(3, Serious)), words => words.Contains("escalation", StringComparison.Ordinal));
        Assert.Single(Tasks(After(1, Opening with { Evidence = [] })));
    }

    [Fact]
    [Rule("R205")]
    public void On_the_route_of_serious_risk_two_steps_can_be_next()
    {
        var serious = Written(Serious);
        Assert.Equal([InterventionStep.AssuranceMeeting, InterventionStep.InterventionOptions], Next(serious));
        Done(serious.CompleteStep(InterventionStep.InterventionOptions, true, Lead));
        Assert.Equal([InterventionStep.AssuranceMeeting, InterventionStep.ConsistencyReview], Next(serious));
        Assert.Equal(2, Tasks(serious).Count);
    }

    [Theory]
    [Rule("R308", "R310")]
    [InlineData("2015-01-15", "")]
    [InlineData("2015-01-16", "AreaTeamLead MeetRequirement 2015-01-30|CcgLead MeetRequirement 2015-01-30")]
    [InlineData("2015-01-30", "AreaTeamLead MeetRequirement 2015-01-30|CcgLead MeetRequirement 2015-01-30")]
    [InlineData("2015-01-31", "AreaTeamLead FollowUpRequirement 2015-01-30|CcgLead FollowUpRequirement 2015-01-30")]
    public void Requirements_that_are_due_or_overdue_are_tasks_of_both_leads(string today, string expected) =>
        Assert.Equal(expected, Kinds(Running with { Requirements = [new(Ccg, Day("2015-01-30"), RequirementStatus.NotMet)] }, today));

    [Theory]
    [Rule("R310")]
    [InlineData("2015-02-03", "Follow up 2 overdue requirements, or mark them as met")]
    [InlineData("2015-02-02", "Follow up the requirement that was due on 30 January 2015, or mark it as met")]
    [InlineData("2015-01-20", "Meet 2 requirements, the first due on 30 January 2015, and mark them")]
    [InlineData("2015-01-17", "Meet the requirement due on 30 January 2015 and mark it")]
    public void A_task_says_which_requirements_it_is_about(string today, string words)
    {
        var facts = Running with
        {
            Requirements =
            [
                new(Ccg, Day("2015-02-02"), RequirementStatus.Open), new(Ccg, Day("2015-01-30"), RequirementStatus.Open),
                new(Ccg, Day("2015-01-01"), RequirementStatus.Met), new(Ccg, Day("2015-01-01"), RequirementStatus.AwaitingApproval),
                new(OtherCcg, Day("2015-01-02"), RequirementStatus.Open),
            ],
        };

        Assert.Equal(words, InterventionTasks.TasksOf(facts, Role.CcgLead, Day(today))[0].Words);
    }

    [Fact]
    [Rule("R309")]
    public void Each_CCG_is_asked_for_what_is_directed_to_it()
    {
        var facts = Running with { Requirements = [new(OtherCcg, Day("2015-01-30"), RequirementStatus.Open)] };

        Assert.Empty(InterventionTasks.TasksOf(facts, Role.CcgLead, Day("2015-02-01")));
        Assert.Single(InterventionTasks.TasksOfCcg(facts, OtherCcg, Day("2015-02-01")));
        Assert.Single(InterventionTasks.TasksOf(facts, Role.AreaTeamLead, Day("2015-02-01")));
    }

    [Fact]
    [Rule("R310", "R311")]
    public void The_director_approves_what_was_done_and_proposes_to_lift_when_all_is_met()
    {
        RequirementFacts met = new(Ccg, Day("2015-01-30"), RequirementStatus.Met), waiting = met with { Status = RequirementStatus.AwaitingApproval };

        Assert.Equal("AreaTeamDirector ApproveRequirement ", Kinds(Running with { Requirements = [met, waiting] }, TodayText));
        Assert.Equal(
            "AreaTeamDirector Decide whether to approve what was done about 2 requirements",
            Tasks(Running with { Requirements = [waiting, waiting] }, TodayText)[0]);
        Assert.Equal("AreaTeamDirector ProposeLifting ", Kinds(Running with { Requirements = [met, met] }, TodayText));
        Assert.Equal("", Kinds(Running, TodayText));
        Assert.Equal("ChiefExecutive SignLifting ", Kinds(Running with { Requirements = [met], HasLiftingToSign = true }, TodayText));
    }

    [Theory]
    [Rule("R217", "R311")]
    [InlineData("2015-03-16", "")]
    [InlineData("2015-03-17", "Vary or propose to lift the direction whose period ends on 31 March 2015")]
    [InlineData("2015-04-01", "Vary or propose to lift the direction whose period ended on 31 March 2015")]
    public void The_director_is_told_when_a_period_ends(string today, string words) => Assert.Equal(
        words,
        string.Join(
            '|',
            InterventionTasks.TasksOf(Running with { PeriodEnds = [Day("2015-03-31")] }, Role.AreaTeamDirector, Day(today)).Select(row => row.Words)));

    [Fact]
    [Rule("R308")]
    public void A_change_goes_from_the_lead_to_the_director_to_the_Chief_Executive()
    {
        var varied = Varied();
        var direction = varied.Directions[0].Id;
        Assert.Equal(["AreaTeamDirector Put the change to the direction to the Chief Executive, or put it away"], Tasks(varied));
        Done(varied.WriteDirection(direction, Wording with { Text = null }, Lead));
        Assert.Equal(["AreaTeamLead Finish the change to the direction, or put it away"], Tasks(varied));
        Done(varied.WriteDirection(direction, Wording, Lead));
        Done(varied.PutVariationForward(direction, Director));
        Assert.Equal(["ChiefExecutive Sign the change to the direction"], Tasks(varied));
    }

    [Fact]
    [Rule("R216")]
    public void What_follows_from_a_direction_is_a_task_of_the_director_also_after_it_is_lifted()
    {
        var facts = Running with { Stage = InterventionStage.Lifted, FollowUps = [FollowUpKind.AccountableOfficer, FollowUpKind.Dissolution] };

        Assert.Equal(
            [
                "AreaTeamDirector Record in the CCG's details who its accountable officer is",
                "AreaTeamDirector Ask the national team to record that the CCG closes",
            ],
            Tasks(facts, TodayText));
    }

    [Fact]
    [Rule("R219")]
    public void Each_final_quarter_that_rests_on_a_case_that_ended_unsigned_is_a_task_of_the_director()
    {
        var facts = InterventionTaskFacts.Of(Rejected(), Today, ["Q2 of 2014-15", "Q3 of 2014-15"]);

        Assert.Equal(
            [
                "AreaTeamDirector Open Q2 of 2014-15 again for correction, because it rests on an intervention that has ended",
                "AreaTeamDirector Open Q3 of 2014-15 again for correction, because it rests on an intervention that has ended",
            ],
            Tasks(facts, TodayText));
        Assert.Empty(Tasks(facts with { Stage = InterventionStage.Lifted }, TodayText));
    }

    [Fact]
    [Rule("R310")]
    public void The_facts_of_a_case_are_read_from_its_directions_and_marks()
    {
        var signed = InForce(ByOther with { StartsOn = Day("2015-01-01"), EndsOn = Day("2015-03-31") });
        Done(signed.MarkRequirement(
            new(signed.Directions[0].VersionInForce!.Requirements[1].Key, RequirementMarkKind.Met, Day("2015-01-12"), "Done."),
            By(Role.CcgLead, "2015-01-12")));

        var facts = InterventionTaskFacts.Of(signed, Today);

        Assert.Equal(
            [new RequirementFacts(Ccg, Day("2015-01-16"), RequirementStatus.Open), new(Ccg, Day("2015-01-16"), RequirementStatus.AwaitingApproval)],
            facts.Requirements);
        Assert.Equal([Day("2015-03-31")], facts.PeriodEnds);
        Assert.All(Enum.GetValues<Role>().Except(InterventionTasks.Doers), role => Assert.Empty(InterventionTasks.TasksOf(facts, role, Today)));
    }

    private static IEnumerable<InterventionStep> Next(InterventionCase intervention) => InterventionTaskFacts.Of(intervention, Today).NextSteps;

    private static List<string> Tasks(InterventionCase intervention) => Tasks(InterventionTaskFacts.Of(intervention, Today), TodayText);

    private static List<string> Tasks(InterventionTaskFacts facts, string today) =>
    [
        .. Enum.GetValues<Role>().SelectMany(role => InterventionTasks.TasksOf(facts, role, Day(today))).Select(task => $"{task.Doer} {task.Words}"),
    ];

    private static string Kinds(InterventionTaskFacts facts, string today) => string.Join(
        '|',
        Enum.GetValues<Role>().SelectMany(role => InterventionTasks.TasksOf(facts, role, Day(today)))
            .Select(task => $"{task.Doer} {task.Kind} {task.DueOn:yyyy-MM-dd}"));
}
