using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Ccgs;

public sealed class HandOverTests
{
    private static readonly Actor Director = new(
        new UserId(Guid.CreateVersion7()), "Martin Hale", Role.AreaTeamDirector, OrganisationCode.Parse("Q99"),
        new DateTimeOffset(2014, 8, 14, 9, 0, 0, TimeSpan.Zero));

    private static readonly UserId First = new(Guid.CreateVersion7());
    private static readonly UserId Second = new(Guid.CreateVersion7());

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    [Rule("R10")]
    public void A_group_is_everybodys_until_it_is_handed_over_and_has_one_lead_at_most_after_that()
    {
        var ccg = Group();
        Assert.Empty(ccg.LeadAssignments);

        Assert.True(ccg.HandOver(First, "Ruth Okafor", "The draft is due.", Director).IsDone);
        Assert.True(ccg.HandOver(Second, "Beth Langley", "Reply to the CCG.", Director with { At = Director.At.AddDays(1) }).IsDone);

        var assignment = Assert.Single(ccg.LeadAssignments);
        Assert.Equal(
            (Second, "Beth Langley", "Reply to the CCG.", new DateOnly(2014, 8, 15), "Martin Hale"),
            (assignment.LeadId, assignment.Lead, assignment.Note, assignment.From, assignment.HandedOverBy));
        Assert.Equal((Ccg.KeyOf(ccg.Code), "Lead in the area team", true), (assignment.History, assignment.HistoryName, assignment.IsConfidential));
    }

    [Fact]
    public void Who_leads_a_group_already_is_not_given_it_again()
    {
        var ccg = Group();
        Assert.True(ccg.HandOver(First, "Ruth Okafor", "The draft is due.", Director).IsDone);

        var outcome = ccg.HandOver(First, "Ruth Okafor", "Once more.", Director);

        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        Assert.Equal("Select someone else: this CCG is already assigned to Ruth Okafor", Assert.Single(outcome.Findings).Message);
        Assert.Equal("The draft is due.", ccg.LeadAssignments[0].Note);
    }

    [Fact]
    public void A_group_is_not_handed_over_without_a_note() =>
        Assert.Throws<ArgumentException>(() => Group().HandOver(First, "Ruth Okafor", " ", Director));

    [Theory]
    [MemberData(nameof(Roles))]
    public void Those_who_work_for_the_area_team_hand_over_and_nobody_else(Role role) =>
        Assert.Equal(role.Level() == OrganisationLevel.AreaTeam, role.Allows(Permission.HandOverCcgs));

    private static Ccg Group() =>
        Ccg.Create(OrganisationCode.Parse("Z01"), "NHS Test CCG", OrganisationCode.Parse("Q99"), new DateOnly(2013, 4, 1));
}
