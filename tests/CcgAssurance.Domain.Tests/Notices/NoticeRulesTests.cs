using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Domain.Tests.Notices;

public sealed class NoticeRulesTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2014, 11, 19);

    [Theory]
    [Rule("R234", "R242", "R246")]
    [InlineData(NoticeKind.DraftShared, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(NoticeKind.WentOnWithoutAnswer, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(NoticeKind.AnswerReceived, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector)]
    [InlineData(NoticeKind.OpenedAgain, Role.AreaTeamDirector, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(NoticeKind.MadeFinal, Role.AreaTeamDirector, Role.AreaTeamLead, Role.CcgLead, Role.GoverningBodyMember)]
    [InlineData(NoticeKind.Released, Role.AreaTeamDirector, Role.CcgLead)]
    [InlineData(NoticeKind.Released, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector)]
    [InlineData(NoticeKind.Refused, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead)]
    [InlineData(NoticeKind.Published, Role.CcgLead, Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember)]
    public void Those_whom_a_step_concerns_are_told_of_it(NoticeKind kind, Role by, params Role[] told) =>
        Assert.Equal(told, NoticeRules.RecipientsOf(kind, by).Order());

    [Theory]
    [InlineData(NoticeKind.DueSoon)]
    [InlineData(NoticeKind.Overdue)]
    public void A_reminder_goes_to_whoever_has_the_task_and_to_no_role_as_such(NoticeKind kind) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NoticeRules.RecipientsOf(kind, Role.AreaTeamLead));

    [Theory]
    [Rule("R106", "R234")]
    [InlineData(-15, null)]
    [InlineData(-14, NoticeKind.Overdue)]
    [InlineData(-1, NoticeKind.Overdue)]
    [InlineData(0, NoticeKind.DueSoon)]
    [InlineData(5, NoticeKind.DueSoon)]
    [InlineData(6, null)]
    public void Three_working_days_ahead_somebody_is_reminded_and_once_more_when_the_day_is_over(int days, NoticeKind? expected) =>
        Assert.Equal(expected, NoticeRules.ReminderOf(Task(isMine: true, Today.AddDays(days)), Today));

    [Fact]
    public void Nobody_is_reminded_of_what_others_do_or_of_what_has_no_day()
    {
        Assert.Null(NoticeRules.ReminderOf(Task(isMine: false, Today), Today));
        Assert.Null(NoticeRules.ReminderOf(Task(isMine: true, null), Today));
    }

    [Fact]
    public void Every_notice_says_to_every_role_that_gets_it_what_happened_and_what_to_do()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            var isReminder = kind is NoticeKind.DueSoon or NoticeKind.Overdue;
            var told = isReminder ? [Role.CcgLead] : NoticeRules.RecipientsOf(kind, Role.AreaTeamDirector).Concat(NoticeRules.RecipientsOf(kind, Role.CcgLead));
            Assert.All(told, role =>
            {
                Assert.NotEmpty(NoticeText.Subject(kind, role, isReminder ? WorkKind.AnswerDraft : null));
                Assert.EndsWith(".", NoticeText.Next(kind, role, Today), StringComparison.Ordinal);
            });
        }

        Assert.Equal("Due soon: answer the draft", NoticeText.Subject(NoticeKind.DueSoon, Role.CcgLead, WorkKind.AnswerDraft));
        Assert.Equal("The CCG released the report", NoticeText.Subject(NoticeKind.Released, Role.AreaTeamLead, null));
        Assert.Equal("Change it and share a new draft.", NoticeText.Next(NoticeKind.OpenedAgain, Role.AreaTeamLead, null));
        Assert.Equal("Answer it by 19 November 2014.", NoticeText.Next(NoticeKind.DraftShared, Role.CcgLead, Today));
    }

    [Fact]
    public void What_was_read_keeps_the_time_at_which_it_was_first_read()
    {
        var at = new DateTimeOffset(2014, 11, 19, 9, 0, 0, TimeSpan.Zero);
        var notice = Notice.OfTask(
            new Recipient(new UserId(Guid.CreateVersion7()), Role.CcgLead, default), NoticeKind.DueSoon, new AssessmentId(Guid.CreateVersion7()), Task(isMine: true, Today), new TaskOccasion(Guid.CreateVersion7(), 0), at);

        notice.Read(at.AddHours(1));
        notice.Read(at.AddHours(2));

        Assert.Equal(at.AddHours(1), notice.ReadAt);
    }

    private static WorkTask Task(bool isMine, DateOnly? dueOn) => new(WorkKind.AnswerDraft, Role.CcgLead, isMine, dueOn);
}
