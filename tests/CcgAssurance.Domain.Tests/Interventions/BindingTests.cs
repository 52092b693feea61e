using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class BindingTests
{
    private const AssuranceCategory Not = AssuranceCategory.NotAssuredInterventionRequired;

    private static readonly BoundCase Considered = new(Guid.NewGuid(), 7, [new(3), new(4)], IsProposed: false);

    private static readonly BoundCase Proposed = Considered with { IsProposed = true };

    [Fact]
    [Rule("R127", "R139")]
    public void A_domain_that_is_not_assured_needs_a_case_before_the_quarter_is_final()
    {
        var finding = Assert.Single(InterventionBinding.ForFinal([new(new(2), Not), new(new(3), Not)], [Proposed]));

        Assert.Equal(
            (FindingSeverity.Blocking, "R139", "Open an intervention for domain 2, or choose another level"),
            (finding.Severity, finding.Rule.Id, finding.Message));
        Assert.Equal(new CaseForDomainPlace(new(2), null), finding.Place);
    }

    [Fact]
    [Rule("R127", "R139", "R219")]
    public void A_case_that_is_not_proposed_yet_is_not_enough()
    {
        var finding = Assert.Single(InterventionBinding.ForFinal([new(new(3), Not)], [Considered]));

        Assert.Equal(
            ("R139", "Complete the first four steps of intervention 7 for domain 3, or choose another level"), (finding.Rule.Id, finding.Message));
        Assert.Equal(new CaseForDomainPlace(new(3), Considered.Id), finding.Place);
        Assert.Empty(InterventionBinding.ForFinal([new(new(3), Not)], [Considered, Proposed with { Number = 8 }]));
    }

    [Theory]
    [Rule("R219")]
    [InlineData(AssuranceCategory.Assured)]
    [InlineData(AssuranceCategory.AssuredWithSupport)]
    public void A_domain_of_a_proposed_case_can_be_nothing_else(AssuranceCategory category)
    {
        var finding = Assert.Single(InterventionBinding.ForFinal([new(new(3), category), new(new(5), category)], [Proposed]));

        Assert.Equal(
            (FindingSeverity.Blocking, "R219", "Judge domain 3 as not assured, intervention required, because intervention 7 is proposed for it"),
            (finding.Severity, finding.Rule.Id, finding.Message));
        Assert.Equal(QuarterPlace.On(Focus.On(new DomainNumber(3))), finding.Place);
        Assert.Empty(InterventionBinding.ForFinal([new(new(3), category)], [Considered]));
    }

    [Fact]
    [Rule("R139", "R219")]
    public void Sharing_warns_of_the_same()
    {
        var findings = InterventionBinding.ForSharing([new(new(2), Not), new(new(3), AssuranceCategory.Assured), new(new(4), null)], [Proposed]);

        Assert.Equal([FindingSeverity.Warning, FindingSeverity.Warning], findings.Select(finding => finding.Severity));
        Assert.Equal(["R139", "R219"], findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    [Rule("R219")]
    public void A_domain_without_a_judgement_and_one_without_a_case_are_free() => Assert.Empty(InterventionBinding.ForFinal(
        [new(new(3), null), new(new(1), AssuranceCategory.Assured), new(new(4), Not)], [Proposed]));

    [Fact]
    [Rule("R139", "R219")]
    public void A_case_binds_its_domains_from_the_finding_on_patients_until_it_ends()
    {
        foreach (var bound in new[] { InterventionFor.Proposed(), Reviewed(), Submitted(), Approved(), InForce() })
        {
            Assert.Equal((true, true, false), (bound.IsProposed, bound.Binds(new(3)), bound.Binds(new(2))));
            Assert.Equal((bound.Id, 7, true), (BoundCase.Of(bound).Id, BoundCase.Of(bound).Number, BoundCase.Of(bound).IsProposed));
        }

        foreach (var free in new[] { Opened(), After(3), After(3, Serious), Withdrawn(), WorseOff(), NotSupported(), Rejected(), Lifted() })
        {
            Assert.Equal((false, false), (free.IsProposed, free.Binds(new(3))));
        }
    }

    [Theory]
    [Rule("R219")]
    [InlineData(InterventionStage.Rejected, true)]
    [InlineData(InterventionStage.Withdrawn, true)]
    [InlineData(InterventionStage.NotSupportedByPeers, true)]
    [InlineData(InterventionStage.PatientsWorseOff, false)]
    [InlineData(InterventionStage.Lifted, false)]
    [InlineData(InterventionStage.InForce, false)]
    public void A_final_quarter_rests_on_a_case_that_ended_unsigned_and_on_none_that_was_lifted(InterventionStage stage, bool rests)
    {
        BoundJudgement[] judgements = [new(new(3), Not), new(new(4), AssuranceCategory.Assured), new(new(5), Not)];

        Assert.Equal(rests ? [new DomainNumber(3)] : [], InterventionBinding.RestingOn(judgements, [new(3), new(4)], stage, [Considered]));
        Assert.Empty(InterventionBinding.RestingOn(judgements, [new(3), new(4)], stage, [Proposed]));
    }

    [Theory]
    [Rule("R212", "R213", "R214", "R245")]
    [InlineData(Role.AreaTeamLead, 0)]
    [InlineData(Role.AreaTeamDirector, 0)]
    [InlineData(Role.RegionalReviewer, 0)]
    [InlineData(Role.NationalTeam, 0)]
    [InlineData(Role.CcgLead, 1)]
    [InlineData(Role.GoverningBodyMember, 1)]
    [InlineData(Role.IndependentMember, 1)]
    [InlineData(Role.CommitteeMember, 2)]
    [InlineData(Role.ChiefExecutive, 3)]
    [InlineData(Role.Administrator, 4)]
    public void Each_role_sees_a_case_from_its_day_on(Role role, int from)
    {
        InterventionCase[] cases = [Opened(), InterventionFor.Proposed(), Submitted(), Approved()];

        Assert.Equal(
            Enumerable.Range(0, 4).Select(stage => stage >= from), cases.Select(intervention => InterventionVisibility.Sees(role, intervention)));
        Assert.Equal(from is 2 or 3, InterventionVisibility.SeesOnlyWhatWasSubmitted(role));
        Assert.True(role != Role.CommitteeMember || InterventionVisibility.Sees(role, Rejected()));
        Assert.True(role != Role.ChiefExecutive || !InterventionVisibility.Sees(role, Rejected()));
    }

    [Fact]
    [Rule("R212")]
    public void A_named_peer_sees_the_case_until_removed()
    {
        var with = WithPeer();
        Assert.Equal((true, false), (with.IsReviewedBy(Peer.UserId), with.IsReviewedBy(Region.UserId)));
        Done(with.RemoveReviewer(with.Reviewers[0].Id, "Is ill.", Lead));
        Assert.False(with.IsReviewedBy(Peer.UserId));
    }
}
