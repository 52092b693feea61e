using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class DiscussionTests
{
    [Fact]
    [Rule("R192", "R194", "R197", "R250")]
    public void The_view_is_put_to_the_CCG_face_to_face_with_date_attendees_and_response()
    {
        var escalation = Viewed();

        Done(escalation.PutToCcg(Discussion with { OtherWayReason = "Left over." }, By(Role.AreaTeamLead, "2014-11-21", "Ruth Okafor")));

        Assert.Equal(
            (EscalationStage.PutToCcg, Today, MeetingMode.FaceToFace, null, "The CCG shares the view."),
            (escalation.Stage, escalation.PutOn, escalation.PutMode, escalation.OtherWayReason, escalation.CcgResponse));
        Assert.Equal(("Ruth Okafor", Day("2014-11-21")), (escalation.PutRecordedBy, DateOf(escalation.PutRecordedAt)));
        Assert.Equal(
            [(1, Discussion.Attendees[0]), (2, Discussion.Attendees[1])],
            escalation.Attendees.Select(row => (row.Position, new AttendeeAnswers(row.Name, row.JobTitle, row.Kind))));
        Assert.Equal((1, true), (escalation.InHand, escalation.CanBeWritten));
        Conflicts(escalation.PutToCcg(Discussion, Lead));
    }

    [Fact]
    [Rule("R192")]
    public void The_view_is_not_put_to_the_CCG_before_it_is_complete()
    {
        var escalation = Written();

        Refused(
            escalation.PutToCcg(Discussion, Lead),
            "R192",
            "Complete the area team's view before you record how it was put to the CCG");
        Assert.False(escalation.IsShared);
        Done(escalation.CompleteView(By(Role.AreaTeamLead, "2014-11-24")));
        Refused(
            escalation.PutToCcg(Discussion with { On = Day("2014-11-23") }, By(Role.AreaTeamLead, "2014-11-25")),
            "R192",
            "Enter a date that is 24 November 2014, when the view was completed, or later",
            "On");
        Done(escalation.PutToCcg(Discussion with { On = Day("2014-11-24") }, By(Role.AreaTeamLead, "2014-11-25")));
    }

    [Fact]
    [Rule("R194")]
    public void Another_way_than_face_to_face_needs_a_reason()
    {
        foreach (var mode in Enum.GetValues<MeetingMode>().Except([MeetingMode.FaceToFace]))
        {
            var escalation = Viewed();
            Refused(
                escalation.PutToCcg(Discussion with { Mode = mode, OtherWayReason = " " }, Lead),
                "R194",
                "Enter why the view was not put to the CCG face to face",
                "OtherWayReason");
            Done(escalation.PutToCcg(Discussion with { Mode = mode, OtherWayReason = "Snow." }, Lead));
            Assert.Equal((mode, "Snow."), (escalation.PutMode, escalation.OtherWayReason));
        }
    }

    [Fact]
    [Rule("R194")]
    public void People_of_both_sides_take_part_on_a_day_that_is_not_to_come()
    {
        var (england, ccg) = (Discussion.Attendees[0], Discussion.Attendees[1]);
        Refused(
            Viewed().PutToCcg(Discussion with { Attendees = [england] }, Lead),
            "R194",
            "Enter at least one person who took part for the CCG",
            "Ccg");
        Refused(
            Viewed().PutToCcg(Discussion with { Attendees = [ccg] }, Lead),
            "R194",
            "Enter at least one person who took part for the area team",
            "AreaTeam");
        Refused(
            Viewed().PutToCcg(Discussion with { On = Day("2014-11-21") }, Lead),
            "R194",
            "Enter a date that is 20 November 2014 or earlier",
            "On");
    }

    [Fact]
    [Rule("R194")]
    public void The_record_holds_the_CCGs_response_or_that_it_gave_none()
    {
        Refused(
            Viewed().PutToCcg(Discussion with { Response = null }, Lead),
            "R194",
            "Enter the CCG's response, or select that it gave none",
            "Response");
        Refused(
            Viewed().PutToCcg(Discussion with { HasResponse = false }, Lead),
            "R194",
            "Remove the CCG's response, or select that it gave one",
            "Response");

        var escalation = Viewed();
        Done(escalation.PutToCcg(Discussion with { HasResponse = false, Response = null }, Lead));
        Assert.Null(escalation.CcgResponse);
    }

    [Fact]
    [Rule("R197", "R250")]
    public void The_area_team_confirms_that_it_followed_the_ways_of_working() => Refused(
        Viewed().PutToCcg(Discussion with { FollowsWaysOfWorking = false }, Lead),
        "R197",
        "Confirm that the area team followed the ways of working, or talk to the CCG again first",
        "FollowsWaysOfWorking");

    [Fact]
    [Rule("R194")]
    public void Nobody_but_the_lead_records_how_the_view_was_put_to_the_CCG() => OnlyFor(
        [Role.AreaTeamLead], "R194", "Ask the area team lead to do this", actor => Viewed().PutToCcg(Discussion, actor));

    [Fact]
    [Rule("R191")]
    public void Each_side_records_what_level_of_support_and_scrutiny_is_right_and_they_agree_when_both_say_the_same()
    {
        var escalation = Put();
        Assert.Null(escalation.LevelOf(AssuranceSide.Ccg));

        Done(escalation.AssessLevel(ScrutinyLevel.Both, "Both are needed.", By(Role.AreaTeamLead, name: "Ruth Okafor")));
        Assert.Null(escalation.AgreedLevel);
        Done(escalation.AssessLevel(ScrutinyLevel.AsItIs, "It is enough.", By(Role.CcgLead, "2014-11-24", "Anna Lee")));
        Assert.Null(escalation.AgreedLevel);
        Done(escalation.AssessLevel(ScrutinyLevel.Both, "We see it now.", By(Role.CcgLead, "2014-11-26", "Anna Lee")));

        Assert.Equal(ScrutinyLevel.Both, escalation.AgreedLevel);
        var ccg = escalation.LevelOf(AssuranceSide.Ccg)!;
        Assert.Equal(
            ("We see it now.", Day("2014-11-26"), "Anna Lee", Role.CcgLead), (ccg.Note, ccg.AssessedOn, ccg.AssessedBy, ccg.AssessedAs));
        Assert.Equal("Ruth Okafor", escalation.LevelOf(AssuranceSide.NhsEngland)!.AssessedBy);
        Assert.Equal(3, escalation.Levels.Count);
    }

    [Fact]
    [Rule("R191", "R192")]
    public void The_level_is_recorded_by_the_two_leads_after_the_view_is_put_to_the_CCG_and_before_the_end()
    {
        OnlyFor(
            [Role.AreaTeamLead, Role.CcgLead],
            "R191",
            "Ask the area team lead or the CCG lead to do this",
            actor => Put().AssessLevel(ScrutinyLevel.Both, "So.", actor));
        Refused(
            Viewed().AssessLevel(ScrutinyLevel.Both, "So.", Lead),
            "R192",
            "Put the area team's view to the CCG before you record the level of support and scrutiny");
        Conflicts(Resolved().AssessLevel(ScrutinyLevel.Both, "So.", Lead));
        Assert.Throws<ArgumentException>(() => Put().AssessLevel(ScrutinyLevel.Both, " ", Lead));
    }
}
