using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Tests.Notices;

public sealed class ReminderRulesTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2014, 11, 19);

    [Theory]
    [Rule("R234", "R242", "R246")]
    [InlineData(QuarterNotice.DraftShared, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(QuarterNotice.WentOnWithoutAnswer, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(QuarterNotice.AnswerReceived, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector)]
    [InlineData(QuarterNotice.OpenedAgain, Role.AreaTeamDirector, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(QuarterNotice.MadeFinal, Role.AreaTeamDirector, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(QuarterNotice.Released, Role.AreaTeamDirector, Role.CcgLead)]
    [InlineData(QuarterNotice.Released, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector)]
    [InlineData(QuarterNotice.Refused, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead)]
    [InlineData(QuarterNotice.Published, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember)]
    public void Those_whom_a_step_concerns_are_told_of_it(QuarterNotice kind, Role by, params Role[] told) =>
        Assert.Equal(told, QuarterNotices.RecipientsOf(kind, by).Order());

    [Theory]
    [Rule("R106", "R234")]
    [InlineData(-15, null)]
    [InlineData(-14, Reminder.Overdue)]
    [InlineData(-1, Reminder.Overdue)]
    [InlineData(0, Reminder.DueSoon)]
    [InlineData(5, Reminder.DueSoon)]
    [InlineData(6, null)]
    public void Three_working_days_ahead_somebody_is_reminded_and_once_more_when_the_day_is_over(int days, Reminder? expected) =>
        Assert.Equal(expected, ReminderRules.ReminderOf(Task(isMine: true, Today.AddDays(days)), Today));

    [Fact]
    public void Nobody_is_reminded_of_what_others_do_or_of_what_has_no_day()
    {
        Assert.Null(ReminderRules.ReminderOf(Task(isMine: false, Today), Today));
        Assert.Null(ReminderRules.ReminderOf(Task(isMine: true, null), Today));
    }

    [Fact]
    public void Every_notice_says_to_every_role_that_gets_it_what_happened_and_what_to_do()
    {
        foreach (var notice in Enum.GetValues<QuarterNotice>())
        {
            var told = QuarterNotices.RecipientsOf(notice, Role.AreaTeamDirector).Concat(QuarterNotices.RecipientsOf(notice, Role.CcgLead));
            Assert.All(told, role =>
            {
                Assert.NotEmpty(QuarterNotices.Subject(notice, role));
                Assert.EndsWith(".", QuarterNotices.Next(notice, role, Today), StringComparison.Ordinal);
            });
        }

        var task = Task(isMine: true, Today);
        Assert.Equal("Due soon: answer the draft", Reminder.DueSoon.Subject(task));
        Assert.Equal("Overdue: answer the draft", Reminder.Overdue.Subject(task));
        Assert.Equal("The last day was 19 November 2014.", Reminder.Overdue.Next(Today));
        Assert.Equal("The CCG released the report", QuarterNotices.Subject(QuarterNotice.Released, Role.AreaTeamLead));
        Assert.Equal("Change it and share a new draft.", QuarterNotices.Next(QuarterNotice.OpenedAgain, Role.AreaTeamLead, null));
        Assert.Equal("Answer it by 19 November 2014.", QuarterNotices.Next(QuarterNotice.DraftShared, Role.CcgLead, Today));
    }

    [Fact]
    public void What_was_read_keeps_the_time_at_which_it_was_first_read()
    {
        var at = new DateTimeOffset(2014, 11, 19, 9, 0, 0, TimeSpan.Zero);
        var notice = Notice.Of(
            new Recipient(new UserId(Guid.CreateVersion7()), Role.CcgLead, default),
            new AssessmentId(Guid.CreateVersion7()).Record,
            new NoticeText("DueSoon", "Due soon: answer the draft", "The last day is 19 November 2014.", "A CCG, Q2 2014/15", "/"),
            "an occasion",
            Today,
            at);

        notice.Read(at.AddHours(1));
        notice.Read(at.AddHours(2));

        Assert.Equal(at.AddHours(1), notice.ReadAt);
    }

    private static WorkTask Task(bool isMine, DateOnly? dueOn) => QuarterTask.AnswerDraft.For(Role.CcgLead, isMine, dueOn);
}
