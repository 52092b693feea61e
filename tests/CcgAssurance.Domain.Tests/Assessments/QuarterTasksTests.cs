using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class QuarterTasksTests
{
    private const Role Lead = Role.AreaTeamLead;
    private const Role Director = Role.AreaTeamDirector;
    private const Role Ccg = Role.CcgLead;
    private const Role Body = Role.GoverningBodyMember;

    // Conversations of Quarter 2 of 2014/15, which ends on 30 September, are over on 14 December; final on 3, published on 18 January.
    private static readonly QuarterMilestones Milestones = QuarterMilestones.Open(FinancialYear.StartingIn(2014), Quarter.Q2, new CycleDefaults());
    private static readonly DateOnly Today = new(2014, 11, 19);
    private static readonly DateOnly Past = Today.AddDays(-1);
    private static readonly DateOnly Ahead = Today.AddDays(1);

    private static readonly Dictionary<string, QuarterTaskFacts> Quarters = new()
    {
        ["no meeting yet"] = At(AssessmentStage.Planned),
        ["meeting today"] = At(AssessmentStage.EvidenceGathering) with { MeetingDate = Today },
        ["meeting planned"] = At(AssessmentStage.EvidenceGathering) with { MeetingDate = Ahead },
        ["meeting held"] = At(AssessmentStage.ConversationHeld) with { MeetingDate = Past },
        ["desk review"] = At(AssessmentStage.Draft) with { IsDeskReview = true },
        ["drafted anew"] = At(AssessmentStage.Draft) with { MeetingDate = Past, LastVersion = 1 },
        ["corrected"] = At(AssessmentStage.Draft) with { MeetingDate = Past, LastVersion = 2, HasPublishedVersion = true },
        ["shared"] = At(AssessmentStage.SharedWithCcg) with { LastVersion = 1, ResponseDueOn = Today },
        ["not answered in time"] = At(AssessmentStage.SharedWithCcg) with { LastVersion = 1, ResponseDueOn = Past },
        ["comments to reply to"] = At(AssessmentStage.CcgResponded) with { LastVersion = 1, RepliesMissing = 1, HasPromisedChange = true },
        ["change promised"] = At(AssessmentStage.CcgResponded) with { LastVersion = 1, HasPromisedChange = true },
        ["agreed"] = At(AssessmentStage.CcgResponded) with { LastVersion = 1 },
        ["final"] = At(AssessmentStage.Final) with { LastVersion = 2 },
        ["released by the CCG"] = At(AssessmentStage.Final) with { LastVersion = 2, IsReleasedByCcg = true },
        ["released by NHS England"] = At(AssessmentStage.Final) with { LastVersion = 2, IsReleasedByNhsEngland = true },
        ["refused by the CCG"] = At(AssessmentStage.Final) with { LastVersion = 2, IsReleasedByCcg = false, IsReleasedByNhsEngland = true },
        ["refused by NHS England"] = At(AssessmentStage.Final) with { LastVersion = 2, IsReleasedByNhsEngland = false },
        ["final correction"] = At(AssessmentStage.Final) with { LastVersion = 4, HasPublishedVersion = true },
        ["published"] = At(AssessmentStage.Published) with { LastVersion = 2, HasPublishedVersion = true, PublishedOn = Past },
        ["published long ago"] =
            At(AssessmentStage.Published) with { LastVersion = 2, HasPublishedVersion = true, PublishedOn = Today.AddDays(-WorkRoles.NewForDays - 1) },
        ["published just long enough ago"] =
            At(AssessmentStage.Published) with { LastVersion = 2, HasPublishedVersion = true, PublishedOn = Today.AddDays(-WorkRoles.NewForDays) },
    };

    public static TheoryData<Role, string> EveryRoleAndQuarter
    {
        get
        {
            var data = new TheoryData<Role, string>();
            foreach (var role in Enum.GetValues<Role>())
            {
                foreach (var quarter in Quarters.Keys)
                {
                    data.Add(role, quarter);
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData("2014-09-30", false)]
    [InlineData("2014-10-01", true)]
    [InlineData("2015-09-30", true)]
    [InlineData("2015-10-01", false)]
    public void A_conversation_is_arranged_within_the_year_after_the_quarter(string today, bool isAsked) =>
        Assert.Equal(isAsked, QuarterTasks.TasksOf(Quarters["no meeting yet"], Lead, DateOnly.ParseExact(today, "yyyy-MM-dd")).Any());

    [Theory]
    [Rule("R106", "R222", "R234", "R242")]
    [InlineData("no meeting yet", Lead, "ArrangeConversation 2014-12-15", "")]
    [InlineData("no meeting yet", Director, "", "")]
    [InlineData("no meeting yet", Ccg, "", "")]
    [InlineData("no meeting yet", Body, "", "")]
    [InlineData("meeting planned", Lead, "HoldConversation 2014-11-20", "")]
    [InlineData("meeting planned", Ccg, "", "HoldConversation 2014-11-20")]
    [InlineData("meeting planned", Director, "", "")]
    [InlineData("meeting today", Lead, "ShareDraft 2014-11-26", "")]
    [InlineData("meeting held", Lead, "ShareDraft 2014-11-25", "")]
    [InlineData("meeting held", Director, "", "ShareDraft 2014-11-25")]
    [InlineData("meeting held", Ccg, "", "ShareDraft 2014-11-25")]
    [InlineData("meeting held", Body, "", "ShareDraft 2014-11-25")]
    [InlineData("desk review", Lead, "ShareDraft 2014-12-22", "")]
    [InlineData("drafted anew", Lead, "ShareAgain 2015-01-05", "")]
    [InlineData("drafted anew", Ccg, "", "ShareAgain 2015-01-05")]
    [InlineData("corrected", Lead, "ShareAgain", "")]
    [InlineData("shared", Lead, "", "AnswerDraft 2014-11-19")]
    [InlineData("shared", Director, "", "AnswerDraft 2014-11-19")]
    [InlineData("shared", Ccg, "AnswerDraft 2014-11-19", "")]
    [InlineData("shared", Body, "CommentOnDraft 2014-11-19", "")]
    [InlineData("not answered in time", Lead, "GoOnWithoutAnswer 2015-01-05", "AnswerDraft 2014-11-18")]
    [InlineData("not answered in time", Ccg, "AnswerDraft 2014-11-18", "")]
    [InlineData("comments to reply to", Lead, "ReplyToAnswer 2015-01-05", "")]
    [InlineData("comments to reply to", Director, "", "ReplyToAnswer 2015-01-05")]
    [InlineData("comments to reply to", Ccg, "", "ReplyToAnswer 2015-01-05")]
    [InlineData("comments to reply to", Body, "", "")]
    [InlineData("change promised", Lead, "ShareAgain 2015-01-05", "")]
    [InlineData("agreed", Director, "MakeFinal 2015-01-05", "")]
    [InlineData("agreed", Lead, "", "MakeFinal 2015-01-05")]
    [InlineData("agreed", Ccg, "", "MakeFinal 2015-01-05")]
    [InlineData("agreed", Body, "", "MakeFinal 2015-01-05")]
    [InlineData("final", Director, "Release 2015-01-19", "Release 2015-01-19")]
    [InlineData("final", Ccg, "Release 2015-01-19", "Release 2015-01-19")]
    [InlineData("final", Lead, "", "Release 2015-01-19, Release 2015-01-19")]
    [InlineData("final", Body, "", "")]
    [InlineData("released by the CCG", Director, "Release 2015-01-19", "")]
    [InlineData("released by the CCG", Ccg, "", "Release 2015-01-19")]
    [InlineData("released by NHS England", Director, "", "Release 2015-01-19")]
    [InlineData("released by NHS England", Ccg, "Release 2015-01-19", "")]
    [InlineData("refused by the CCG", Director, "LookAtRefusal 2015-01-19", "")]
    [InlineData("refused by the CCG", Ccg, "", "LookAtRefusal 2015-01-19")]
    [InlineData("refused by the CCG", Lead, "", "LookAtRefusal 2015-01-19")]
    [InlineData("refused by NHS England", Director, "LookAtRefusal 2015-01-19", "Release 2015-01-19")]
    [InlineData("refused by NHS England", Ccg, "Release 2015-01-19", "LookAtRefusal 2015-01-19")]
    [InlineData("final correction", Director, "Release", "Release")]
    [InlineData("published", Lead, "", "")]
    [InlineData("published", Director, "", "")]
    [InlineData("published", Ccg, "", "")]
    [InlineData("published", Body, "", "")]
    public void A_quarter_has_its_next_step_for_who_takes_it_and_for_who_waits_for_it(string quarter, Role role, string mine, string waiting)
    {
        var tasks = QuarterTasks.TasksOf(Quarters[quarter], role, Today);

        Assert.Equal(mine, Words(tasks.Where(task => task.IsMine)));
        Assert.Equal(waiting, Words(tasks.Where(task => !task.IsMine)));
        Assert.All(tasks, task => Assert.Equal(task.IsMine, task.Doer == role));
    }

    [Theory]
    [Rule("R14", "R15")]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public void Who_only_reads_has_drafts_while_the_group_can_answer_and_reports_for_a_time_after_publication(Role role)
    {
        var found = Quarters.ToDictionary(quarter => quarter.Key, quarter => Words(QuarterTasks.TasksOf(quarter.Value, role, Today)));

        Assert.Equal(
            [("shared", "ReadDraft"), ("not answered in time", "ReadDraft"), ("published", "ReadReport"), ("published just long enough ago", "ReadReport")],
            found.Where(quarter => quarter.Value.Length > 0).Select(quarter => (quarter.Key, quarter.Value)));
    }

    [Theory]
    [MemberData(nameof(EveryRoleAndQuarter))]
    public void A_stage_that_is_not_read_for_a_role_has_nothing_for_it(Role role, string quarter)
    {
        var facts = Quarters[quarter];

        Assert.True(QuarterTasks.StagesFor(role).Contains(facts.Stage) || QuarterTasks.TasksOf(facts, role, Today).Count == 0);
    }

    [Theory]
    [MemberData(nameof(EveryRoleAndQuarter))]
    public void Every_task_has_words_and_none_of_an_administrator(Role role, string quarter)
    {
        var tasks = QuarterTasks.TasksOf(Quarters[quarter], role, Today);

        Assert.All(tasks, task => Assert.NotEmpty(task.Words));
        Assert.True(role != Role.Administrator || tasks.Count == 0);
    }

    [Theory]
    [InlineData("2014-09-30", "")]
    [InlineData("2014-10-01", "ArrangeConversation 2014-12-15")]
    public void A_conversation_is_not_asked_for_before_its_quarter_is_over(string today, string expected) =>
        Assert.Equal(expected, Words(QuarterTasks.TasksOf(Quarters["no meeting yet"], Lead, DateOnly.ParseExact(today, "yyyy-MM-dd"))));

    [Theory]
    [InlineData("2014-11-18", true)]
    [InlineData("2014-11-19", false)]
    [InlineData(null, false)]
    public void A_task_is_overdue_from_the_day_after_its_last_day(string? due, bool isOverdue) =>
        Assert.Equal(isOverdue, QuarterTask.Release.For(Ccg, isMine: true, due is null ? null : DateOnly.ParseExact(due, "yyyy-MM-dd")).IsOverdueOn(Today));

    [Theory]
    [Rule("R229", "R232")]
    [InlineData(Ccg, -200, true)]
    [InlineData(Ccg, QuarterTasks.ActionDaysAhead, true)]
    [InlineData(Ccg, QuarterTasks.ActionDaysAhead + 1, false)]
    [InlineData(Ccg, null, false)]
    [InlineData(Lead, 0, false)]
    [InlineData(Body, 0, false)]
    public void An_action_is_asked_about_a_time_before_its_day_and_for_ever_after(Role role, int? inDays, bool isAsked)
    {
        DateOnly? dueOn = inDays is { } days ? Today.AddDays(days) : null;

        Assert.Equal(isAsked, QuarterTasks.TaskOfAction(dueOn, role, Today) is { IsMine: true, Kind: nameof(QuarterTask.ReportProgress) });
    }

    private static QuarterTaskFacts At(AssessmentStage stage) => new() { Stage = stage, Milestones = Milestones };

    private static string Words(IEnumerable<WorkTask> tasks) =>
        string.Join(", ", tasks.Select(task => task.DueOn is { } due ? $"{task.Kind} {due:yyyy-MM-dd}" : task.Kind.ToString()));
}
