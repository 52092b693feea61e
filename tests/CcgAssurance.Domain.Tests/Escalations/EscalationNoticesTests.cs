using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class EscalationNoticesTests
{
    private const Role Lead = Role.AreaTeamLead, Director = Role.AreaTeamDirector, CcgLead = Role.CcgLead, Member = Role.GoverningBodyMember;

    [Theory]
    [Rule("R192", "R194", "R196")]
    [InlineData(EscalationNotice.Opened, "The director has opened an escalation", Lead)]
    [InlineData(EscalationNotice.ViewCompleted, "The area team's view in an escalation is complete", Director)]
    [InlineData(EscalationNotice.PutToCcg, "The area team has put its view in an escalation to the CCG", Director, CcgLead, Member)]
    [InlineData(EscalationNotice.LevelAssessed, "The level of support and scrutiny is recorded", Lead, Director, CcgLead)]
    [InlineData(EscalationNotice.Proposed, "Escalation actions are proposed", Director, CcgLead, Member)]
    [InlineData(EscalationNotice.ChangeProposed, "A change to escalation actions is proposed", Director, CcgLead, Member)]
    [InlineData(EscalationNotice.AcceptedByNhsEngland, "NHS England has accepted the escalation actions", Lead, CcgLead)]
    [InlineData(EscalationNotice.AcceptedByCcg, "The CCG has accepted the escalation actions", Lead, Director)]
    [InlineData(EscalationNotice.Agreed, "Both sides have agreed escalation actions", Lead, Director, CcgLead, Member)]
    [InlineData(EscalationNotice.Declined, "The CCG has not agreed to the escalation actions", Lead, Director, Member)]
    [InlineData(EscalationNotice.TakenBack, "The area team has taken a proposal of escalation actions back", Lead, Director, CcgLead, Member)]
    [InlineData(EscalationNotice.MilestoneMet, "A milestone of an escalation is marked as met", Lead, Director, CcgLead)]
    [InlineData(EscalationNotice.MilestoneNotMet, "A milestone of an escalation is no longer marked as met", Lead, Director, CcgLead)]
    [InlineData(EscalationNotice.Resolved, "An escalation is resolved", Lead, CcgLead, Member)]
    [InlineData(EscalationNotice.ConsequencesApplied, "The consequences of an escalation are applied", Lead, CcgLead, Member)]
    [InlineData(EscalationNotice.WithdrawnUnseen, "An escalation is withdrawn", Lead)]
    [InlineData(EscalationNotice.Withdrawn, "An escalation is withdrawn", Lead, CcgLead, Member)]
    public void Each_step_is_told_to_those_whom_it_concerns(EscalationNotice kind, string subject, params Role[] roles)
    {
        Assert.Equal((subject, string.Join(',', roles)), (EscalationNotices.Subject(kind), string.Join(',', EscalationNotices.RecipientsOf(kind))));
        Assert.All(roles, role => Assert.EndsWith(".", EscalationNotices.Next(kind, role), StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R192", "R194")]
    public void The_CCG_hears_nothing_before_the_view_is_put_to_it()
    {
        EscalationNotice[] before = [EscalationNotice.Opened, EscalationNotice.ViewCompleted, EscalationNotices.OfWithdrawal(isShared: false)];

        Assert.All(before, kind => Assert.DoesNotContain(EscalationNotices.RecipientsOf(kind), role => role is CcgLead or Member));
        Assert.Contains(CcgLead, EscalationNotices.RecipientsOf(EscalationNotices.OfWithdrawal(isShared: true)));
    }

    [Theory]
    [Rule("R196")]
    [InlineData(EscalationNotice.Proposed, Director, "Read them, then accept them for NHS England or take them back.")]
    [InlineData(EscalationNotice.ChangeProposed, CcgLead, "Read them, then accept them for the CCG or say why it does not agree.")]
    [InlineData(EscalationNotice.Proposed, Member, "You can read them. The CCG lead says whether the CCG agrees.")]
    [InlineData(EscalationNotice.AcceptedByNhsEngland, CcgLead, "They are agreed when you accept them for the CCG too.")]
    [InlineData(EscalationNotice.AcceptedByCcg, Director, "They are agreed when you accept them for NHS England too.")]
    [InlineData(EscalationNotice.Declined, Lead, "Read the reason, then talk to the CCG before you propose actions again.")]
    [InlineData(EscalationNotice.Declined, Director, "Read the reason, then decide what follows.")]
    public void A_notice_says_what_its_reader_can_do_next(EscalationNotice kind, Role role, string next) =>
        Assert.Equal(next, EscalationNotices.Next(kind, role));
}
