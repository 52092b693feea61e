using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Domain.Tests.Support;

public sealed class SupportNoticesTests
{
    private const Role Lead = Role.AreaTeamLead, Director = Role.AreaTeamDirector, CcgLead = Role.CcgLead, Member = Role.GoverningBodyMember;

    [Theory]
    [Rule("R159", "R160", "R173", "R180")]
    [InlineData(SupportNotice.Proposed, "A support package is proposed", Director, CcgLead, Member)]
    [InlineData(SupportNotice.ChangeProposed, "A change to a support package is proposed", Director, CcgLead, Member)]
    [InlineData(SupportNotice.AcceptedByNhsEngland, "NHS England has accepted the proposed support", Lead, CcgLead)]
    [InlineData(SupportNotice.AcceptedByCcg, "The CCG has accepted the proposed support", Lead, Director)]
    [InlineData(SupportNotice.Agreed, "Both sides have agreed a support package", Lead, Director, CcgLead, Member)]
    [InlineData(SupportNotice.Declined, "The CCG has declined the proposed support", Lead, Director, Member)]
    [InlineData(SupportNotice.TakenBack, "The area team has taken a proposal for support back", Lead, Director, CcgLead, Member)]
    [InlineData(SupportNotice.OutcomeRecorded, "The outcome of a support package is recorded", Director, CcgLead, Member)]
    [InlineData(SupportNotice.Withheld, "A support package will not be in the published report", Lead, CcgLead, Member)]
    [InlineData(SupportNotice.EntryFiled, "There is a new entry in the log of a support package", Lead, CcgLead)]
    public void Each_step_is_told_to_those_whom_it_concerns(SupportNotice kind, string subject, params Role[] roles)
    {
        Assert.Equal((subject, string.Join(',', roles)), (SupportNotices.Subject(kind), string.Join(',', SupportNotices.RecipientsOf(kind))));
        Assert.All(SupportNotices.RecipientsOf(kind), role => Assert.EndsWith(".", SupportNotices.Next(kind, role), StringComparison.Ordinal));
        Assert.All(SupportNotices.RecipientsOf(kind), role => Assert.True(role.Allows(Permission.ViewSupport)));
    }

    [Theory]
    [Rule("R159")]
    [InlineData(SupportNotice.Proposed, Director, "Read it, then accept it for NHS England or take it back.")]
    [InlineData(SupportNotice.ChangeProposed, CcgLead, "Read it, then accept or decline it for the CCG.")]
    [InlineData(SupportNotice.Proposed, Member, "You can read it. The CCG lead accepts or declines it for the CCG.")]
    [InlineData(SupportNotice.AcceptedByNhsEngland, CcgLead, "It is agreed when you accept it for the CCG too.")]
    [InlineData(SupportNotice.AcceptedByNhsEngland, Lead, "It is agreed when the CCG lead accepts it too.")]
    [InlineData(SupportNotice.AcceptedByCcg, Director, "It is agreed when you accept it for NHS England too.")]
    [InlineData(SupportNotice.AcceptedByCcg, Lead, "It is agreed when the area team director accepts it too.")]
    [InlineData(SupportNotice.Declined, Lead, "Read the reason, then talk to the CCG before you propose it again.")]
    [InlineData(SupportNotice.TakenBack, CcgLead, "You can read the reason. You need do nothing until it is proposed again.")]
    public void A_notice_says_what_its_reader_can_do_next(SupportNotice kind, Role role, string next) =>
        Assert.Equal(next, SupportNotices.Next(kind, role));
}
