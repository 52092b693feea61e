using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class PeerReviewTests
{
    private const InterventionStep Five = InterventionStep.ConsistencyReview;

    [Fact]
    [Rule("R212")]
    public void The_fifth_step_needs_a_peer_who_supports_the_rationale_and_is_exercised_for_the_Board()
    {
        var proposed = Proposed();
        Assert.Equal(
            [
                "R212 Name at least one peer reviewer from outside the area team",
                "R212 Enter the date on which the peer review was over",
                "R212 Enter how the peer review was done and what came of it",
                "R212 Confirm that the power is exercised on behalf of the NHS England Board",
            ],
            Missing(proposed, Five));

        Done(proposed.NameReviewer(Named(Peer), Lead));
        Done(proposed.WriteReview(Review with { IsForTheBoard = false }, Lead));
        Assert.Equal(
            [
                "R212 Wait for the conclusion of Jo Peer, or remove this reviewer with a reason",
                "R212 Confirm that the power is exercised on behalf of the NHS England Board",
            ],
            Missing(proposed, Five));
        Done(proposed.Conclude(PeerConclusion.Supported, "It is right.", Peer));
        Done(proposed.WriteReview(Review, Lead));
        Done(proposed.CompleteStep(Five, true, Lead));
        Assert.True(proposed.StepOf(Five).IsForTheBoard);
    }

    [Fact]
    [Rule("R212")]
    public void Every_named_peer_is_waited_for()
    {
        var two = WithPeer();
        Done(two.NameReviewer(Named(By(Role.NationalTeam, name: "Kit Long")), Lead));
        Done(two.Conclude(PeerConclusion.Supported, "It is right.", Peer));

        Assert.Equal(["R212 Wait for the conclusion of Kit Long, or remove this reviewer with a reason"], Missing(two, Five));
        Done(two.RemoveReviewer(two.Reviewers[1].Id, "Is ill.", By(Role.AreaTeamLead, name: "Ruth Okafor")));

        var removed = two.Reviewers[1];
        Assert.Equal(("Is ill.", "Ruth Okafor", Today), (removed.RemovedReason, removed.RemovedBy, removed.RemovedOn));
        Done(two.CompleteStep(Five, true, Lead));
    }

    [Theory]
    [Rule("R212")]
    [InlineData(Role.AreaTeamLead, true)]
    [InlineData(Role.AreaTeamDirector, true)]
    [InlineData(Role.RegionalReviewer, true)]
    [InlineData(Role.NationalTeam, true)]
    [InlineData(Role.CcgLead, false)]
    [InlineData(Role.IndependentMember, false)]
    [InlineData(Role.CommitteeMember, false)]
    [InlineData(Role.ChiefExecutive, false)]
    [InlineData(Role.Administrator, false)]
    public void Peers_come_from_other_area_teams_the_regions_and_the_national_team(Role role, bool canReview)
    {
        var person = Named(By(role) with { Organisation = OtherTeam });
        var outcome = Proposed().NameReviewer(person, Lead);

        Assert.Equal(canReview, outcome.IsDone);
        if (!canReview)
        {
            Refused(outcome, "R212", "Select somebody from another area team, the regional team or the national team", "UserId");
        }
    }

    [Fact]
    [Rule("R212")]
    public void Nobody_of_the_area_team_reviews_its_case()
    {
        const string Outside = "Select somebody from outside the area team that proposes the intervention";
        var proposed = Proposed();

        Refused(proposed.NameReviewer(Named(By(Role.AreaTeamDirector)), Lead), "R212", Outside, "UserId");
        Refused(proposed.NameReviewer(Named(Peer) with { Organisations = [OtherTeam, Team] }, Lead), "R212", Outside, "UserId");
        Done(proposed.NameReviewer(Named(Peer), Lead));
        Refused(
            proposed.Conclude(PeerConclusion.Supported, "Yes.", Peer with { Organisation = Team }),
            "R212",
            "Ask somebody from outside the area team to review the case");
    }

    [Fact]
    [Rule("R212")]
    public void A_reviewer_who_turns_out_to_belong_to_the_area_team_is_removed_with_a_reason_and_the_conclusion_no_longer_counts()
    {
        var with = WithPeer();
        Done(with.Conclude(PeerConclusion.Supported, "It is right.", Peer));
        var id = with.Reviewers[0].Id;
        OnlyFor([Role.AreaTeamLead], "R212", "Ask the area team lead to do this", actor => with.RemoveReviewer(id, "No.", actor));
        Assert.Throws<ArgumentException>(() => with.RemoveReviewer(id, " ", Lead));

        Done(with.RemoveReviewer(id, "Works for the area team.", Lead));

        Assert.Equal(["R212 Name at least one peer reviewer from outside the area team"], Missing(with, Five));
        Assert.Equal((false, false), (with.IsReviewedBy(Peer.UserId), with.Reviewers[0].IsActive));
        Conflicts(with.RemoveReviewer(id, "Again.", Lead));
        Done(with.NameReviewer(Named(Region), Lead));
    }

    [Fact]
    [Rule("R212")]
    public void Only_the_named_peer_concludes_and_only_once()
    {
        var with = WithPeer();
        const string AskANamedOne = "Ask somebody who is named as a peer reviewer to do this";
        Refused(with.Conclude(PeerConclusion.Supported, "Yes.", Region), "R212", AskANamedOne);
        Refused(with.Conclude(PeerConclusion.Supported, "Yes.", Peer with { Role = Role.CcgLead }), "R212", AskANamedOne);
        Assert.Throws<ArgumentException>(() => with.Conclude(PeerConclusion.Supported, "", Peer));

        Done(with.Conclude(PeerConclusion.Supported, "It is right.", Peer));

        var reviewer = with.Reviewers[0];
        Assert.Equal((PeerConclusion.Supported, "It is right.", Peer.At), (reviewer.Conclusion, reviewer.ConclusionText, reviewer.ConcludedAt));
        Conflicts(with.Conclude(PeerConclusion.NotSupported, "No.", Peer));
    }

    [Fact]
    [Rule("R212", "R219")]
    public void A_peer_who_does_not_support_the_rationale_ends_the_case()
    {
        var ended = NotSupported();

        Assert.Equal((InterventionStage.NotSupportedByPeers, false, false), (ended.Stage, ended.IsOpen, ended.IsProposed));
        Assert.Equal(("Support was not tried.", "Jo Peer", Today), (ended.EndReason, ended.EndedBy, ended.EndedOn));
    }

    [Fact]
    [Rule("R212")]
    public void Peers_are_named_by_the_lead_from_the_proposal_until_the_step_is_complete()
    {
        OnlyFor([Role.AreaTeamLead], "R212", "Ask the area team lead to do this", actor => Proposed().NameReviewer(Named(Peer), actor));
        Conflicts(After(3).NameReviewer(Named(Peer), Lead));
        Conflicts(WithPeer().NameReviewer(Named(Peer), Lead));
        Conflicts(Reviewed().NameReviewer(Named(Region), Lead));
        Conflicts(Reviewed().RemoveReviewer(Reviewed().Reviewers[0].Id, "No.", Lead));
        Conflicts(Reviewed().Conclude(PeerConclusion.NotSupported, "No.", Peer));
        Conflicts(After(3).Conclude(PeerConclusion.NotSupported, "No.", Peer));
    }

    [Fact]
    [Rule("R215")]
    public void Nobody_both_proposes_and_reviews()
    {
        var proposed = Proposed();
        Refused(
            proposed.NameReviewer(Named(Peer) with { UserId = Lead.UserId }, Lead),
            "R215",
            "Select somebody who did not help to propose the intervention",
            "UserId");
        Refused(
            proposed.NameReviewer(Named(Peer) with { UserId = Director.UserId }, Lead),
            "R215",
            "Select somebody who did not help to propose the intervention",
            "UserId");

        var with = WithPeer();
        Done(with.Conclude(PeerConclusion.Supported, "It is right.", Peer));
        Refused(
            with.CompleteStep(Five, true, Lead with { UserId = Peer.UserId }),
            "R215",
            "Ask somebody else in the area team to do this, because you review the case as a peer");

        var serious = Written(Serious);
        Done(serious.CompleteStep(InterventionStep.InterventionOptions, true, Lead));
        var second = By(Role.AreaTeamLead);
        Done(serious.NameReviewer(Named(Peer) with { UserId = second.UserId }, Lead));
        Refused(
            serious.CompleteStep(InterventionStep.AssuranceMeeting, true, second),
            "R215",
            "Ask somebody else in the area team to do this, because you review the case as a peer");
    }
}
