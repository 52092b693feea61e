using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class DirectionTests
{
    private const string To = " in the direction to Upper Wending CCG";

    private static readonly DirectionAnswers Stop = Wording with
    {
        Powers = [InterventionPower.CeaseFunctions],
        StopsFor = StopsFor.AccountableOfficer,
        StartsOn = Day("2014-12-01"),
        EndsOn = Day("2015-03-31"),
    };

    [Fact]
    [Rule("R213", "R216")]
    public void A_direction_uses_at_least_one_power_and_has_its_legal_wording()
    {
        Assert.Equal(["R216 Select at least one power" + To, "R213 Enter the legal wording" + To], Missing(new DirectionAnswers()));
        Assert.Empty(Missing(Wording with { Powers = [InterventionPower.Dissolve], Functions = null }));
    }

    [Theory]
    [Rule("R216")]
    [InlineData(InterventionPower.DirectFunctions)]
    [InlineData(InterventionPower.CeaseFunctions)]
    [InlineData(InterventionPower.ExerciseByBoardOrOtherCcg)]
    public void A_direction_about_functions_says_which(InterventionPower power)
    {
        var wording = Stop with { Powers = [power], Functions = " ", CarriedOutBy = FunctionsCarriedOutBy.NhsEngland };

        Assert.Equal(["R216 Enter which functions are affected" + To], Missing(wording));
        Assert.Empty(Missing(wording with { Functions = "Surgery" }));
    }

    [Fact]
    [Rule("R217")]
    public void A_direction_to_stop_functions_has_a_period_and_says_who_stops()
    {
        Assert.Empty(Missing(Stop));
        Assert.Equal(["R217 Select whether the CCG or its accountable officer stops" + To], Missing(Stop with { StopsFor = null }));
        Assert.Equal(["R217 Enter the start date of the period" + To], Missing(Stop with { StartsOn = null }));
        Assert.Equal(["R217 Enter the end date of the period" + To], Missing(Stop with { EndsOn = null }));
        Assert.Equal(["R217 Enter an end date after the start date" + To], Missing(Stop with { EndsOn = Stop.StartsOn }));
        Assert.Equal(
            ["R217 Enter an end date that is still to come" + To], Missing(Stop with { StartsOn = Day("2014-10-01"), EndsOn = Day("2014-11-19") }));
        Assert.Empty(Missing(Stop with { StartsOn = Day("2014-10-01"), EndsOn = Today }));
    }

    [Fact]
    [Rule("R216")]
    public void A_new_accountable_officer_is_named_and_a_change_of_the_constitution_described()
    {
        var both = Wording with { Powers = [InterventionPower.ReplaceAccountableOfficer, InterventionPower.VaryConstitution] };

        Assert.Equal(
            ["R216 Enter who is appointed as accountable officer" + To, "R216 Enter what changes in the constitution" + To], Missing(both));
        Assert.Empty(Missing(both with { NewAccountableOfficer = "Dr Lee", ConstitutionChange = "The board has nine members." }));
    }

    [Fact]
    [Rule("R216", "R218")]
    public void Whether_NHS_England_or_another_CCG_carries_out_functions_is_chosen_and_the_other_one_is_named()
    {
        Assert.Equal(
            ["R216 Select whether NHS England or another CCG carries out the functions" + To], Missing(ByOther with { CarriedOutBy = null }));
        Assert.Empty(Missing(ByOther with { CarriedOutBy = FunctionsCarriedOutBy.NhsEngland }));
        Assert.Equal(["R218 Select the other CCG that carries out the functions" + To], Missing(ByOther with { OtherCcg = null }));
        Assert.Contains("R218 Select the other CCG that carries out the functions" + To, Missing(ByOther with { OtherCcg = Ccg }));
    }

    [Fact]
    [Rule("R312")]
    public void Before_another_CCG_is_used_its_capability_capacity_and_willingness_are_noted_and_why_not_NHS_England() => Assert.Equal(
        [
            "R312 Enter how effective NHS England would be and why it does not act itself" + To,
            "R312 Enter what shows that the other CCG can do it" + To,
            "R312 Enter what shows that the other CCG has the people and the time for it" + To,
            "R312 Enter what shows that the other CCG is willing" + To,
            "R309 Add a direction to Lower Wending CCG, because each CCG concerned has its own direction",
        ],
        Missing(ByOther with { Capability = null, Capacity = " ", Willingness = null, WhyNotNhsEngland = null }));

    [Fact]
    [Rule("R309")]
    public void Each_CCG_concerned_has_a_direction_of_its_own()
    {
        var drafted = Drafted(ByOther);
        Assert.Empty(drafted.Missing(InterventionStep.CommitteeApproval, Today));
        Assert.Equal([(Ccg, false), (OtherCcg, true)], drafted.Directions.Select(row => (row.GivenToCode, row.IsToOtherCcg)));
        Assert.Equal([InterventionPower.ExerciseByBoardOrOtherCcg], drafted.Directions[1].VersionInHand!.Powers);
        Conflicts(drafted.AddDirection(Other, Lead));

        Done(drafted.WriteDirection(drafted.Directions[0].Id, Wording, Lead));
        Assert.Equal(
            ["R309 Remove the direction to Lower Wending CCG, or name that CCG as the one that carries out the functions"],
            InterventionFor.Missing(drafted, InterventionStep.CommitteeApproval));
        Done(drafted.RemoveDirection(drafted.Directions[1].Id, Lead));
        Assert.Empty(InterventionFor.Missing(drafted, InterventionStep.CommitteeApproval));
    }

    [Fact]
    [Rule("R213")]
    public void The_CCG_that_the_case_is_about_has_a_direction()
    {
        var drafted = Drafted(ByOther);
        Done(drafted.RemoveDirection(drafted.Directions[0].Id, Lead));

        Assert.Contains("R213 Add a draft direction to the CCG", InterventionFor.Missing(drafted, InterventionStep.CommitteeApproval));
    }

    [Fact]
    [Rule("R216")]
    public void Answers_of_a_power_that_is_not_used_are_not_kept()
    {
        var all = ByOther with
        {
            Powers = [InterventionPower.Dissolve, InterventionPower.Dissolve],
            StopsFor = StopsFor.Ccg,
            NewAccountableOfficer = "Dr Lee",
            ConstitutionChange = "Nine members.",
        };

        Assert.Equal(
            new DirectionAnswers { Powers = [InterventionPower.Dissolve], Text = all.Text } with { Powers = [] },
            DirectionRules.OnlyUsed(all, isToOtherCcg: false) with { Powers = [] });
        Assert.Equal(
            new DirectionAnswers { Text = all.Text, Functions = all.Functions }, DirectionRules.OnlyUsed(all, isToOtherCcg: true) with { Powers = [] });
        Assert.Equal(
            ByOther with { Powers = [], OtherCcgName = null, OtherCcg = null },
            DirectionRules.OnlyUsed(ByOther with { OtherCcg = null }, isToOtherCcg: false) with { Powers = [] });
    }

    [Theory]
    [Rule("R310")]
    [InlineData(null, null, "Enter a date or a number of weeks")]
    [InlineData("2014-12-01", 4, "Enter either a date or a number of weeks, and not both,")]
    [InlineData(null, 0, "Enter a number of weeks from 1 to 260")]
    [InlineData(null, 261, "Enter a number of weeks from 1 to 260")]
    [InlineData("2014-11-19", null, "Enter a date that is still to come")]
    [InlineData("2014-11-20", null, null)]
    [InlineData(null, 1, null)]
    public void A_requirement_has_a_day_or_a_period(string? on, int? weeks, string? message)
    {
        var drafted = Drafted();
        Done(drafted.ChangeRequirement(drafted.Directions[0].VersionInHand!.Requirements[1].Id, new("Do.", on is null ? null : Day(on), weeks, false), Lead));

        Assert.Equal(
            message is null ? [] : [$"R310 {message} for requirement 2{To}"], InterventionFor.Missing(drafted, InterventionStep.CommitteeApproval));
    }

    [Fact]
    [Rule("R310")]
    public void A_direction_on_how_functions_are_discharged_is_a_list_of_requirements()
    {
        var drafted = Drafted();
        foreach (var row in drafted.Directions[0].VersionInHand!.Requirements.ToList())
        {
            Done(drafted.RemoveRequirement(row.Id, Lead));
        }

        Assert.Equal(["R310 Add at least one requirement" + To], InterventionFor.Missing(drafted, InterventionStep.CommitteeApproval));
        Assert.Throws<ArgumentException>(() => drafted.AddRequirement(drafted.Directions[0].Id, Plan with { Text = " " }, Lead));
    }

    [Fact]
    [Rule("R213")]
    public void The_lead_drafts_directions_until_the_case_is_submitted()
    {
        var (drafted, submitted) = (Drafted(), Submitted());
        var (direction, requirement) = (drafted.Directions[0].Id, drafted.Directions[0].VersionInHand!.Requirements[0].Id);
        OnlyForTheLead(actor => drafted.AddDirection(Other, actor));
        OnlyForTheLead(actor => drafted.WriteDirection(direction, Wording, actor));
        OnlyForTheLead(actor => drafted.AddRequirement(direction, Plan, actor));
        OnlyForTheLead(actor => drafted.ChangeRequirement(requirement, Plan, actor));
        OnlyForTheLead(actor => drafted.RemoveRequirement(requirement, actor));
        OnlyForTheLead(actor => drafted.RemoveDirection(direction, actor));

        var (sent, row) = (submitted.Directions[0].Id, submitted.Directions[0].VersionInHand!.Requirements[0].Id);
        Conflicts(submitted.AddDirection(Other, Lead));
        Conflicts(submitted.WriteDirection(sent, Wording, Lead));
        Conflicts(submitted.AddRequirement(sent, Plan, Lead));
        Conflicts(submitted.ChangeRequirement(row, Plan, Lead));
        Conflicts(submitted.RemoveRequirement(row, Lead));
        Conflicts(submitted.RemoveDirection(sent, Lead));
        Conflicts(drafted.RemoveDirection(Guid.NewGuid(), Lead));
        Conflicts(drafted.WriteDirection(Guid.NewGuid(), Wording, Lead));
    }

    [Fact]
    [Rule("R310")]
    public void A_period_is_counted_from_the_signature()
    {
        var signed = InForce();

        Assert.Equal(
            [Day("2015-01-16"), Day("2015-01-16")], signed.Directions[0].VersionInForce!.Requirements.Select(row => row.DueOn!.Value));
        Assert.Equal([null, 6], signed.Directions[0].VersionInForce!.Requirements.Select(row => row.DueAfterWeeks));
    }

    private static IEnumerable<string> Missing(DirectionAnswers wording)
    {
        var drafted = Reviewed();
        Done(drafted.WriteSummary(Summary, Lead));
        Done(drafted.AddDirection(Own, Lead));
        Done(drafted.WriteDirection(drafted.Directions[0].Id, wording, Lead));
        Done(drafted.AddRequirement(drafted.Directions[0].Id, Plan, Lead));
        return InterventionFor.Missing(drafted, InterventionStep.CommitteeApproval);
    }

    private static void OnlyForTheLead(Func<Actor, Domain.Records.Outcome> act) =>
        OnlyFor([Role.AreaTeamLead], "R213", "Ask the area team lead to do this", act);
}
