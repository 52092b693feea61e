using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.People;

public sealed class MembershipRulesTests
{
    private static readonly UserId Somebody = new(Guid.CreateVersion7());
    private static readonly DateOnly Day = new(2014, 11, 19);
    private static readonly OrganisationCode Ccg = OrganisationCode.Parse("X01", null);
    private static readonly OrganisationCode Team = OrganisationCode.Parse("X80", null);
    private static readonly OrganisationCode Region = OrganisationCode.Parse("X90", null);

    private static readonly ILookup<OrganisationCode, OrganisationCode> Overseers =
        new[] { (Group: Ccg, By: Team), (Group: Ccg, By: Region) }.ToLookup(pair => pair.Group, pair => pair.By);

    [Theory]
    [Rule("R104")]
    [InlineData(Role.AreaTeamLead, "X80", true)]
    [InlineData(Role.AreaTeamDirector, "X80", true)]
    [InlineData(Role.AreaTeamLead, "X81", false)]
    [InlineData(Role.RegionalReviewer, "X90", true)]
    [InlineData(Role.RegionalReviewer, "X91", false)]
    [InlineData(Role.NationalTeam, "X24", true)]
    [InlineData(Role.CommitteeMember, "X24", true)]
    [InlineData(Role.ChiefExecutive, "X24", true)]
    [InlineData(Role.Administrator, "X24", false)]
    [InlineData(Role.GoverningBodyMember, "X01", false)]
    [InlineData(Role.CcgLead, "X02", false)]
    public void Nobody_holds_roles_on_both_sides_of_one_group_at_the_same_time(Role role, string organisation, bool isBothSides)
    {
        var group = new MembershipAnswers(Role.CcgLead, Ccg, Day);
        var other = new MembershipAnswers(role, OrganisationCode.Parse(organisation, null), Day.AddYears(1));

        foreach (var (held, wanted) in new[] { (group, other), (other, group) })
        {
            var findings = MembershipRules.Check(wanted, [Membership.Of(Somebody, held)], Overseers);

            Assert.Equal(isBothSides ? 1 : 0, findings.Count(finding => finding.Severity == FindingSeverity.Blocking));
        }
    }

    [Fact]
    public void One_after_the_other_is_no_contradiction()
    {
        var held = Membership.Of(Somebody, new MembershipAnswers(Role.CcgLead, Ccg, Day, Day.AddDays(9)));

        Assert.Empty(MembershipRules.Check(new MembershipAnswers(Role.AreaTeamLead, Team, Day.AddDays(10)), [held], Overseers));
        Assert.NotEmpty(MembershipRules.Check(new MembershipAnswers(Role.AreaTeamLead, Team, Day.AddDays(9)), [held], Overseers));
    }

    [Fact]
    public void A_role_that_somebody_has_already_is_known_by_role_organisation_and_days()
    {
        var held = Membership.Of(Somebody, new MembershipAnswers(Role.CcgLead, Ccg, Day, Day.AddDays(9)));

        Assert.True(MembershipRules.IsHeld(new MembershipAnswers(Role.CcgLead, Ccg, Day.AddDays(9)), [held]));
        Assert.False(MembershipRules.IsHeld(new MembershipAnswers(Role.CcgLead, Ccg, Day.AddDays(10)), [held]));
        Assert.False(MembershipRules.IsHeld(new MembershipAnswers(Role.GoverningBodyMember, Ccg, Day), [held]));
        Assert.False(MembershipRules.IsHeld(new MembershipAnswers(Role.CcgLead, Team, Day), [held]));
    }

    [Fact]
    public void A_role_ends_at_once_or_with_a_day_and_not_twice()
    {
        var atOnce = Membership.Of(Somebody, new MembershipAnswers(Role.CcgLead, Ccg, Day.AddDays(-9)));
        var later = Membership.Of(Somebody, new MembershipAnswers(Role.CcgLead, Ccg, Day));

        Assert.True(atOnce.End(null, Day).IsDone);
        Assert.False(atOnce.HoldsOn(Day));
        Assert.True(atOnce.HoldsOn(Day.AddDays(-1)));
        Assert.Equal(OutcomeKind.Conflict, atOnce.End(null, Day).Kind);
        Assert.True(later.End(Day.AddDays(5), Day).IsDone);
        Assert.True(later.HoldsOn(Day.AddDays(5)));
        Assert.False(later.HoldsOn(Day.AddDays(6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => later.End(Day.AddDays(-1), Day));
    }
}
