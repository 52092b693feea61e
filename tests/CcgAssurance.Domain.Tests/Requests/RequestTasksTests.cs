using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Domain.Tests.Requests.RequestFor;

namespace CcgAssurance.Domain.Tests.Requests;

public sealed class RequestTasksTests
{
    [Theory]
    [Rule("R188")]
    [InlineData(RequestStage.Draft, "2014-12-12", "AreaTeamLead Finish ")]
    [InlineData(RequestStage.Proposed, "2014-12-12", "AreaTeamDirector Sign ")]
    [InlineData(RequestStage.Issued, "2014-11-20", "CcgLead Reply 2014-11-20")]
    [InlineData(RequestStage.Issued, "2014-11-19", "AreaTeamLead FollowUp |CcgLead Reply 2014-11-19")]
    [InlineData(RequestStage.ReplyReceived, "2014-12-12", "AreaTeamLead FindWhetherSufficient 2014-11-24")]
    [InlineData(RequestStage.Insufficient, "2014-12-12", "AreaTeamLead FollowUp ")]
    [InlineData(RequestStage.Sufficient, "2014-12-12", "AreaTeamLead Close ")]
    [InlineData(RequestStage.Closed, "2014-11-12", "")]
    [InlineData(RequestStage.Replaced, "2014-11-12", "")]
    [InlineData(RequestStage.Discarded, "2014-11-12", "")]
    public void Whoever_is_next_has_the_task(RequestStage stage, string due, string expected)
    {
        var facts = new RequestTaskFacts { Stage = stage, DueOn = Day(due), LatestReplyOn = Day("2014-11-08") };

        var tasks = Enum.GetValues<Role>().SelectMany(role => RequestTasks.TasksOf(facts, role, Today));

        Assert.Equal(expected, string.Join('|', tasks.Select(task => $"{task.Doer} {task.Kind} {task.DueOn:yyyy-MM-dd}")));
    }

    [Fact]
    [Rule("R180")]
    public void The_group_is_told_of_a_request_when_it_is_issued_and_not_before()
    {
        foreach (var kind in Enum.GetValues<RequestNotice>())
        {
            var roles = RequestNotices.RecipientsOf(kind);
            Assert.Equal(kind is RequestNotice.Proposed or RequestNotice.SentBack, !roles.Contains(Role.CcgLead) && kind != RequestNotice.ReplyReceived);
            Assert.All(roles, role => Assert.NotEmpty(RequestNotices.Next(kind, role, Today)));
            Assert.NotEmpty(RequestNotices.Subject(kind));
        }

        Assert.Equal("Reply by 20 November 2014.", RequestNotices.Next(RequestNotice.Issued, Role.CcgLead, Today));
    }
}
