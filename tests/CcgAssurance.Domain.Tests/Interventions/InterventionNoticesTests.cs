using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class InterventionNoticesTests
{
    private const Role Lead = Role.AreaTeamLead, Director = Role.AreaTeamDirector, CcgLead = Role.CcgLead, Board = Role.GoverningBodyMember,
        Region = Role.RegionalReviewer, National = Role.NationalTeam, Committee = Role.CommitteeMember, Chief = Role.ChiefExecutive;

    [Theory]
    [Rule("R205", "R209", "R212", "R213", "R214", "R308", "R310", "R311")]
    [InlineData(InterventionNotice.Opened, "The director has opened an intervention", Lead)]
    [InlineData(InterventionNotice.SupportToConsider, "Support is considered before an intervention", Region, National)]
    [InlineData(InterventionNotice.SupportRecorded, "Support is recorded in an intervention", Lead, Director)]
    [InlineData(InterventionNotice.Proposed, "An intervention is proposed", Director, CcgLead, Board, Region, National)]
    [InlineData(InterventionNotice.PatientsWorseOff, "An intervention has stopped, because patients would be worse off", Director, Region)]
    [InlineData(InterventionNotice.ReviewerNamed, "You are asked to review an intervention as a peer")]
    [InlineData(InterventionNotice.PeerSupports, "A peer supports the rationale of an intervention", Lead, Director)]
    [InlineData(InterventionNotice.NotSupportedByPeers, "A peer does not support the rationale of an intervention", Lead, Director, CcgLead, Board, Region)]
    [InlineData(InterventionNotice.Submitted, "An intervention is submitted to the committee", Lead, CcgLead, Region, National, Committee)]
    [InlineData(InterventionNotice.Approved, "The committee has approved an intervention", Lead, Director, CcgLead, Board, Chief)]
    [InlineData(InterventionNotice.Rejected, "The committee has rejected an intervention", Lead, Director, CcgLead, Board, Region)]
    [InlineData(InterventionNotice.InForce, "Directions are in force", Lead, Director, CcgLead, Board, Region, National, Committee)]
    [InlineData(InterventionNotice.WithdrawnUnseen, "An intervention is withdrawn", Lead)]
    [InlineData(InterventionNotice.Withdrawn, "An intervention is withdrawn", Lead, Director, CcgLead, Board, Region)]
    [InlineData(InterventionNotice.VariationPutForward, "A change to a direction waits for the signature", Lead, Chief)]
    [InlineData(InterventionNotice.VariationSigned, "A direction is varied", Lead, Director, CcgLead, Board)]
    [InlineData(InterventionNotice.LiftingProposed, "The lifting of directions is proposed", Lead, Chief)]
    [InlineData(InterventionNotice.DirectionLifted, "A direction is lifted", Lead, Director, CcgLead, Board)]
    [InlineData(InterventionNotice.Lifted, "All directions are lifted", Lead, Director, CcgLead, Board, Region, National, Committee)]
    [InlineData(InterventionNotice.RequirementMarked, "A requirement of a direction is marked", Lead, Director, CcgLead)]
    [InlineData(InterventionNotice.ApprovalNeeded, "A requirement of a direction needs approval", Lead, Director, CcgLead)]
    [InlineData(InterventionNotice.ApprovalDecided, "It is decided whether a requirement of a direction is approved", Lead, Director, CcgLead)]
    [InlineData(InterventionNotice.Passed, "A direction has passed to another CCG", Lead, Director, CcgLead, Board)]
    public void Each_step_is_told_to_those_whom_it_concerns(InterventionNotice kind, string subject, params Role[] roles)
    {
        Assert.Equal(
            (subject, string.Join(',', roles)), (InterventionNotices.Subject(kind), string.Join(',', InterventionNotices.RecipientsOf(kind))));
        Assert.All(roles.DefaultIfEmpty(Region), role => Assert.EndsWith(".", InterventionNotices.Next(kind, role), StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R213", "R214", "R245")]
    public void Nobody_hears_of_a_case_that_they_do_not_see_yet()
    {
        InterventionNotice[] unseen =
        [
            InterventionNotice.Opened, InterventionNotice.SupportToConsider, InterventionNotice.SupportRecorded, InterventionNotice.PatientsWorseOff,
            InterventionNotices.OfWithdrawal(isShared: false),
        ];
        InterventionNotice[] unsubmitted = [.. unseen, InterventionNotice.Proposed, InterventionNotice.PeerSupports, InterventionNotice.NotSupportedByPeers];
        InterventionNotice[] unapproved = [.. unsubmitted, InterventionNotice.Submitted, InterventionNotice.Rejected];

        Assert.All(unseen, kind => Assert.DoesNotContain(InterventionNotices.RecipientsOf(kind), role => role is CcgLead or Board));
        Assert.All(unsubmitted, kind => Assert.DoesNotContain(Committee, InterventionNotices.RecipientsOf(kind)));
        Assert.All(unapproved, kind => Assert.DoesNotContain(Chief, InterventionNotices.RecipientsOf(kind)));
        Assert.Contains(CcgLead, InterventionNotices.RecipientsOf(InterventionNotices.OfWithdrawal(isShared: true)));
    }

    [Theory]
    [Rule("R212", "R214", "R219", "R308", "R310")]
    [InlineData(InterventionNotice.SupportToConsider, Region, "Record the support that your team was asked for or gave to the CCG.")]
    [InlineData(
        InterventionNotice.Proposed, Director, "The domains have to be not assured, intervention required, in each quarter that becomes final from now on.")]
    [InlineData(InterventionNotice.ReviewerNamed, Region, "Read the case, then record whether you support the rationale.")]
    [InlineData(InterventionNotice.Rejected, Director, "Read the reason, then open each final quarter again that rests on it.")]
    [InlineData(InterventionNotice.Rejected, CcgLead, "You can read the reason.")]
    [InlineData(InterventionNotice.Submitted, Committee, "Read what was submitted, then record the decision of the committee.")]
    [InlineData(InterventionNotice.Approved, Chief, "Read the directions, then sign them.")]
    [InlineData(InterventionNotice.InForce, CcgLead, "Read what is required and by when, and mark each requirement that is met.")]
    [InlineData(InterventionNotice.VariationPutForward, Chief, "Read the change and its reason, then sign it.")]
    [InlineData(InterventionNotice.LiftingProposed, Lead, "The directions stay in force until it is signed.")]
    [InlineData(InterventionNotice.ApprovalNeeded, Director, "Read what was done, then decide whether to approve it.")]
    public void A_notice_says_what_its_reader_can_do_next(InterventionNotice kind, Role role, string next) =>
        Assert.Equal(next, InterventionNotices.Next(kind, role));
}
