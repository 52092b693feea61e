using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Conditions.ConditionAnswersFor;

namespace CcgAssurance.Domain.Tests.Conditions;

public sealed class AuthorisationConditionTests
{
    [Fact]
    [Rule("F7")]
    public void A_condition_is_open_with_the_level_at_which_it_was_set_and_known_by_its_number()
    {
        var condition = Condition();

        Assert.True(condition.IsOpen);
        Assert.Equal((ConditionSupportLevel.Level2, ConditionSupportLevel.Level2), (condition.InitialLevel, condition.SupportLevel));
        Assert.Equal(new RecordKey(AuthorisationCondition.Kind, "12"), condition.Record);
        Assert.Equal("Authorisation condition 12", condition.HistoryName);
        Assert.Empty(condition.Reviews);
    }

    [Fact]
    [Rule("F7")]
    public void A_condition_cannot_have_been_set_after_today()
    {
        Assert.True(AuthorisationCondition.CheckNew(Answers(setOn: "2014-11-20"), Today).IsDone);
        Refused(
            AuthorisationCondition.CheckNew(Answers(setOn: "2014-11-21"), Today),
            "Enter a date that is 20 November 2014 or earlier",
            nameof(ConditionAnswers.SetOn));
        Refused(Condition().Change(Answers(setOn: "2014-11-21"), Today), "Enter a date that is 20 November 2014 or earlier", nameof(ConditionAnswers.SetOn));
        Assert.Throws<ArgumentException>(() => AuthorisationCondition.Create(1, OrganisationCode.Parse("Z01"), Answers(setOn: "2014-11-21"), Today));
    }

    [Fact]
    [Rule("F7")]
    public void What_is_recorded_about_a_condition_can_be_put_right()
    {
        var condition = Condition("2014-02-01");

        Assert.True(condition.Change(new ConditionAnswers("Agree it again.", ConditionSupportLevel.Level4, Day("2013-05-01")), Today).IsDone);

        Assert.Equal(("Agree it again.", Day("2013-05-01")), (condition.Text, condition.SetOn));
        Assert.Equal((ConditionSupportLevel.Level4, ConditionSupportLevel.Level4), (condition.InitialLevel, condition.SupportLevel));
    }

    [Fact]
    [Rule("F7")]
    public void A_condition_cannot_have_been_set_after_its_first_review() => Refused(
        Condition("2014-05-01", "2014-02-01").Change(Answers(setOn: "2014-02-02"), Today),
        "Enter a date that is 1 February 2014, the day of the first review, or earlier",
        nameof(ConditionAnswers.SetOn));

    [Fact]
    [Rule("F7")]
    public void Once_a_review_is_decided_the_level_only_changes_by_a_decision()
    {
        var condition = Condition("2014-02-01");
        Assert.True(condition.Decide("2014-02-01", ConditionDecision.LevelChanged, ConditionSupportLevel.Level3).IsDone);

        Refused(
            condition.Change(Answers(ConditionSupportLevel.Level2), Today),
            "Select level 3: once there is a decision on a review, only another decision changes the support level",
            nameof(ConditionAnswers.Level));
        Assert.True(condition.Change(Answers(ConditionSupportLevel.Level3) with { Text = "Agree it again." }, Today).IsDone);

        Assert.Equal("Agree it again.", condition.Text);
        Assert.Equal((ConditionSupportLevel.Level2, ConditionSupportLevel.Level3), (condition.InitialLevel, condition.SupportLevel));
    }

    [Fact]
    [Rule("F7")]
    public void A_discharged_condition_stays_as_it_is()
    {
        var condition = Condition("2014-02-01");
        condition.Decide("2014-02-01", ConditionDecision.Discharged);

        Assert.Equal(OutcomeKind.Conflict, condition.Change(Answers() with { Text = "Agree it again." }, Today).Kind);
        Assert.Equal(Answers().Text, condition.Text);
    }

    [Fact]
    public void The_six_levels_are_named_by_their_numbers() => Assert.Equal(
        ["Level 1", "Level 2", "Level 3", "Level 4", "Level 5", "Level 6"], Enum.GetValues<ConditionSupportLevel>().Select(level => level.DisplayText()));

    [Fact]
    public void The_decisions_are_named_by_what_is_done() => Assert.Equal(
        ["Keep the condition as it is", "Change the support level", "Discharge the condition"],
        Enum.GetValues<ConditionDecision>().Select(decision => decision.DisplayText()));

    [Theory]
    [Rule("F7")]
    [InlineData(Permission.ViewConditions, Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember,
        Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam)]
    [InlineData(Permission.RecordConditions, Role.AreaTeamLead)]
    [InlineData(Permission.DecideConditions, Role.AreaTeamDirector)]
    public void The_lead_records_the_director_decides_and_everybody_in_assurance_sees(Permission permission, params Role[] roles) =>
        Assert.Equal(roles, Enum.GetValues<Role>().Where(role => role.Allows(permission)));
}
