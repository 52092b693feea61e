using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Domain.Tests.Requests.RequestFor;

namespace CcgAssurance.Domain.Tests.Requests;

public sealed class ReplyTests
{
    private static readonly FindingAnswers Enough = new(true, "The plan is complete."), TooLittle = new(false, "The milestones are missing.");

    [Fact]
    [Rule("R188")]
    public void A_request_is_answered_in_three_parts_by_two_people_of_which_the_second_is_insufficient()
    {
        var (anna, bob) = (By(Role.CcgLead, name: "Anna"), By(Role.CcgLead, name: "Bob"));
        var request = Issued();

        Done(request.Reply(Part("The plan.", moreToCome: true), anna));
        Done(request.Find(Enough, Lead));
        Assert.Equal(RequestStage.Issued, request.Stage);
        Done(request.Reply(Part("Some milestones.", moreToCome: true), bob));
        Done(request.Find(TooLittle, Lead));
        Assert.Equal((RequestStage.Insufficient, false), (request.Stage, request.IsSufficient));
        Done(request.Reply(Part("All milestones."), anna));
        Assert.Equal(RequestStage.ReplyReceived, request.Stage);
        Done(request.Find(Enough, Lead));

        Assert.Equal((RequestStage.Sufficient, true), (request.Stage, request.IsSufficient));
        Assert.Equal([(1, "Anna"), (2, "Bob"), (3, "Anna")], request.Replies.Select(reply => (reply.Position, reply.RecordedBy)));
        Assert.Equal([true, false, true], request.Findings.Select(finding => finding.IsSufficient));
        Assert.Equal(request.Findings.Select(finding => (Guid?)finding.Id), request.Replies.Select(reply => reply.FindingId));
        Conflicts(request.Reply(Part("Too late."), anna));
    }

    [Fact]
    [Rule("R188")]
    public void A_request_is_closed_with_a_finding_on_whether_the_reply_gave_enough_assurance()
    {
        var request = Issued();
        Conflicts(request.Close(RequestFollowOn.None, null, Lead));
        Done(request.Reply(Part("The plan."), CcgLead));
        Conflicts(request.Close(RequestFollowOn.None, null, Lead));
        Refused(request.Find(TooLittle, CcgLead), "R188", "Ask the area team lead to do this");
        Done(request.Find(TooLittle, Lead));

        Done(request.Close(RequestFollowOn.SupportOptions, "Ask the CSU.", Lead));

        Assert.Equal(
            (RequestStage.Closed, false, RequestFollowOn.SupportOptions, "Ask the CSU.", Today),
            (request.Stage, request.IsSufficient, request.FollowOn, request.FollowOnNote, request.ClosedOn));
        Conflicts(request.Find(Enough, Lead));
    }

    [Fact]
    [Rule("R188")]
    public void When_no_reply_comes_in_time_the_only_finding_is_that_it_is_insufficient()
    {
        var request = Issued();
        Conflicts(request.Find(TooLittle, Lead));
        Assert.False(request.IsOverdueOn(Day("2014-12-12")));
        var later = By(Role.AreaTeamLead, "2014-12-13");
        Assert.True(request.IsOverdueOn(later.Today));

        Refused(request.Find(Enough, later), "R188", "Select no: a reply that did not come cannot give sufficient assurance", "IsSufficient");
        Done(request.Find(TooLittle, later));

        Assert.Equal(RequestStage.Insufficient, request.Stage);
        Done(request.Reply(Part("The plan."), By(Role.CcgLead, "2014-12-15")));
    }

    [Fact]
    [Rule("R307")]
    public void The_lead_of_the_group_replies_and_nobody_else()
    {
        var request = Issued();
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.CcgLead))
        {
            Refused(request.Reply(Part("The plan."), By(role)), "R307", "Ask the CCG lead to reply");
        }

        Conflicts(Draft().Reply(Part("The plan."), CcgLead));
    }

    [Fact]
    [Rule("R188")]
    public void A_reply_on_paper_is_recorded_by_the_area_team_as_such()
    {
        var request = Issued();
        var later = By(Role.AreaTeamLead, "2014-12-01");
        Refused(
            request.RecordPaperReply(Part("x", on: "2014-11-19"), later),
            "R307", "Enter a date that is 20 November 2014, when the request was issued, or later", "ReceivedOn");
        Refused(
            request.RecordPaperReply(Part("x", on: "2014-12-02"), later), "R307", "Enter a date that is 1 December 2014 or earlier", "ReceivedOn");
        Refused(request.RecordPaperReply(Part("x", on: "2014-11-28"), By(Role.CcgLead, "2014-12-01")), "R307", "Ask the area team lead to do this");

        Done(request.RecordPaperReply(Part("A letter of four pages.", from: "The chair", on: "2014-11-28"), later));

        var reply = Assert.Single(request.Replies);
        Assert.Equal((true, "The chair", Day("2014-11-28"), "AreaTeamLead"), (reply.IsOnPaper, reply.From, reply.ReceivedOn, reply.RecordedBy));
        Assert.Equal(Day("2014-11-28"), request.FirstReplyOn);
    }

    [Fact]
    [Rule("R255")]
    public void Letters_emails_calls_and_meeting_notes_are_filed_with_a_request_by_both_sides()
    {
        var call = new CommunicationAnswers(CommunicationKind.Call, Today, "The lead and the CCG", "They ask for a week more.", []);
        Conflicts(Draft().AddCommunication(call, Lead));
        var request = Issued();
        Done(request.AddCommunication(call, Lead));
        Done(request.AddCommunication(call with { Kind = CommunicationKind.Email }, CcgLead));
        Refused(request.AddCommunication(call, Director), "R255", "Ask the area team lead or the CCG lead to do this");
        Refused(
            request.AddCommunication(call with { On = Today.AddDays(1) }, Lead), "R255", "Enter a date that is 20 November 2014 or earlier", "On");

        Assert.Equal([CommunicationKind.Call, CommunicationKind.Email], request.Communications.Select(row => row.Kind));
        Assert.Equal([AssuranceSide.NhsEngland, AssuranceSide.Ccg], request.Communications.Select(row => row.RecordedFor));
    }
}
