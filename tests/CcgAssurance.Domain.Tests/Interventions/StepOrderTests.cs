using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class StepOrderTests
{
    private const InterventionStep One = InterventionStep.AssuranceMeeting, Two = InterventionStep.FormalRequest, Three = InterventionStep.SupportOptions,
        Four = InterventionStep.InterventionOptions, Five = InterventionStep.ConsistencyReview, Six = InterventionStep.CommitteeApproval;

    [Theory]
    [Rule("R205")]
    [InlineData(0, Two, "Complete step 1 first: assurance meeting")]
    [InlineData(0, Four, "Complete step 1 first: assurance meeting")]
    [InlineData(1, Three, "Complete step 2 first: formal letter and request for information")]
    [InlineData(2, Four, "Complete step 3 first: consideration of support options")]
    public void No_step_is_completed_while_an_earlier_one_is_open(int complete, InterventionStep step, string message)
    {
        var written = After(complete);

        Refused(written.CompleteStep(step, true, Lead), "R205", message);

        Assert.Equal(new InterventionPlace((InterventionStep)(complete + 1), null), written.CheckStep(step, Lead).Findings[0].Place);
        Assert.False(written.IsComplete(step));
    }

    [Fact]
    [Rule("R205")]
    public void A_case_is_not_submitted_before_the_peers_have_reviewed_it()
    {
        var proposed = WithPeer();
        Done(proposed.WriteSummary(Summary, Lead));
        Done(proposed.AddDirection(Own, Lead));
        Done(proposed.WriteDirection(proposed.Directions[0].Id, Wording, Lead));
        Done(proposed.AddRequirement(proposed.Directions[0].Id, Plan, Lead));

        Refused(proposed.CompleteStep(Six, true, Director), "R205", "Complete step 5 first: regional and national consistency");
    }

    [Fact]
    [Rule("R205", "R211")]
    public void On_the_route_of_serious_risk_the_fourth_step_comes_first_and_the_first_three_are_recorded_before_the_sixth()
    {
        var serious = Written(Serious);
        Done(serious.CompleteStep(Four, true, Lead));
        Assert.Equal((InterventionStage.Proposed, true), (serious.Stage, serious.IsProposed));
        Refused(serious.CompleteStep(Three, true, Lead), "R205", "Complete step 1 first: assurance meeting");

        Done(serious.NameReviewer(Named(Peer), Lead));
        Done(serious.WriteReview(Review, Lead));
        Done(serious.Conclude(PeerConclusion.Supported, "It is right.", Peer));
        Done(serious.CompleteStep(Five, true, Lead));
        Done(serious.WriteSummary(Summary, Lead));
        Done(serious.AddDirection(Own, Lead));
        Done(serious.WriteDirection(serious.Directions[0].Id, Wording, Lead));
        Done(serious.AddRequirement(serious.Directions[0].Id, Plan, Lead));
        foreach (var step in new[] { One, Two, Three })
        {
            Assert.Equal(step, serious.OpenBefore(Six));
            Done(serious.CompleteStep(step, true, Lead));
        }

        Done(serious.CompleteStep(Six, true, Director));
        Assert.Equal(InterventionStage.Submitted, serious.Stage);
    }

    [Fact]
    [Rule("R211")]
    public void On_the_route_of_serious_risk_the_fourth_step_is_not_skipped()
    {
        var serious = After(3, Serious);

        Assert.Equal(Four, serious.OpenBefore(Five));
        Assert.Equal(Four, serious.OpenBefore(Six));
        Conflicts(serious.NameReviewer(Named(Peer), Lead));
    }

    [Fact]
    [Rule("R204")]
    public void The_ways_of_working_are_confirmed_at_each_step()
    {
        foreach (var (step, written, actor) in new[]
        {
            (One, Written(), Lead), (Two, After(1), Lead), (Three, After(2), Lead), (Four, After(3), Lead), (Six, Drafted(), Director),
        })
        {
            Refused(
                written.CompleteStep(step, false, actor),
                "R204",
                "Confirm that the ways of working were followed in this step, or put right what was not",
                "FollowsWaysOfWorking");
            Done(written.CompleteStep(step, true, actor with { Name = "Ruth Okafor" }));
            Assert.Equal((actor.At, "Ruth Okafor"), (written.StepOf(step).CompletedAt, written.StepOf(step).CompletedBy));
        }
    }

    [Fact]
    [Rule("R205", "R213")]
    public void The_lead_writes_and_completes_the_steps_and_the_director_submits()
    {
        var written = Written();
        var contact = written.Contacts[0].Id;
        Done(written.AddFile(One, File("minutes.pdf"), Lead));
        var file = written.StepOf(One).Files[0].Id;

        OnlyForTheLead("R206", actor => written.WriteMeeting(Meeting, actor));
        OnlyForTheLead("R206", actor => written.AddContact(Contact, actor));
        OnlyForTheLead("R206", actor => written.RemoveContact(contact, actor));
        OnlyForTheLead("R206", actor => written.AddFile(One, File("a.pdf"), actor));
        OnlyForTheLead("R206", actor => written.RemoveFile(file, actor));
        OnlyForTheLead("R208", actor => written.WriteRequest(Request, actor));
        OnlyForTheLead("R209", actor => written.WriteSupport(Considered, actor));
        OnlyForTheLead("R210", actor => written.WriteOptions(Options, actor));
        OnlyForTheLead("R212", actor => written.WriteReview(Review, actor));
        OnlyForTheLead("R213", actor => written.WriteSummary(Summary, actor));
        OnlyForTheLead("R206", actor => written.CompleteStep(One, true, actor));
        OnlyFor([Role.AreaTeamDirector], "R213", "Ask the area team director to do this", actor => Drafted().CompleteStep(Six, true, actor));
    }

    [Fact]
    [Rule("R205")]
    public void What_is_complete_is_not_written_any_more()
    {
        var proposed = Proposed();
        var (contact, submitted) = (proposed.Contacts[0].Id, Submitted());

        foreach (var outcome in new[]
        {
            proposed.WriteMeeting(Meeting, Lead), proposed.AddContact(Contact, Lead), proposed.RemoveContact(contact, Lead),
            proposed.WriteRequest(Request, Lead), proposed.WriteSupport(Considered, Lead), proposed.RecordSupport(Note, Region),
            proposed.WriteOptions(Options, Lead), proposed.AddFile(Two, File("a.pdf"), Lead), proposed.CompleteStep(Four, true, Lead),
            submitted.WriteReview(Review, Lead), submitted.WriteSummary(Summary, Lead), submitted.CompleteStep(Six, true, Director),
            Withdrawn().WriteSummary(Summary, Lead), Opened().RemoveFile(Guid.NewGuid(), Lead), Opened().RemoveContact(Guid.NewGuid(), Lead),
        })
        {
            Conflicts(outcome);
        }
    }

    [Fact]
    [Rule("R205")]
    public void A_step_says_who_wrote_it_last_and_keeps_its_documents()
    {
        var opened = Opened();
        Done(opened.WriteMeeting(Meeting with { MeetingId = Guid.NewGuid(), MeetingTitle = "Checkpoint" }, By(Role.AreaTeamLead, name: "Ruth Okafor")));
        Done(opened.AddFile(One, File("minutes.pdf"), Lead));
        Done(opened.AddFile(One, File("slides.pdf"), Lead));
        Done(opened.RemoveFile(opened.StepOf(One).Files[1].Id, By(Role.AreaTeamLead, name: "Ann Bell")));

        var step = opened.StepOf(One);

        Assert.Equal(("Ann Bell", "Checkpoint", Meeting.Concern), (step.WrittenBy, step.MeetingTitle, step.Text));
        Assert.Equal(["minutes.pdf"], step.Files.Select(file => file.Name));
        Assert.Equal((step.Id, null), (step.Files[0].StepId, step.Files[0].CommunicationId));
    }

    [Fact]
    [Rule("R206")]
    public void No_step_is_dated_in_the_future() => Refused(
        Opened().WriteMeeting(Meeting with { On = Day("2014-11-21") }, Lead), "R206", "Enter a date that is 20 November 2014 or earlier", "On");

    [Fact]
    [Rule("R205")]
    public void One_of_the_first_three_steps_is_opened_again_until_a_later_one_rests_on_it()
    {
        var after = After(2);
        OnlyForTheLead("R208", actor => after.ReopenStep(Two, "A wrong letter.", actor));
        Refused(after.ReopenStep(One, "A wrong day.", Lead), "R205", "Open step 2 again first, because it rests on this one");

        Done(after.ReopenStep(Two, "A wrong letter.", Lead));

        Assert.Equal((false, "A wrong letter."), (after.IsComplete(Two), after.StepOf(Two).ReopenedReason));
        Done(after.ReopenStep(One, "A wrong day.", Lead));
        Conflicts(after.ReopenStep(One, "Again.", Lead));
        Refused(
            Proposed().ReopenStep(Three, "A mistake.", Lead),
            "R205",
            "File a note with the correction instead, because the intervention is proposed on the basis of this step");
        Conflicts(Proposed().ReopenStep(Four, "A mistake.", Lead));
        Conflicts(Submitted().ReopenStep(Three, "A mistake.", Lead));
        Assert.Throws<ArgumentException>(() => After(1).ReopenStep(One, "", Lead));
        Done(After(4, Serious).ReopenStep(Three, "A mistake.", Lead));
    }

    private static void OnlyForTheLead(string rule, Func<Actor, Domain.Records.Outcome> act) =>
        OnlyFor([Role.AreaTeamLead], rule, "Ask the area team lead to do this", act);
}
