using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class LiftingTests
{
    private static readonly Actor LaterChief = By(Role.ChiefExecutive, "2015-06-01", "Sir Alex Moor");

    [Fact]
    [Rule("R308", "R311")]
    public void A_direction_is_on_the_public_list_from_the_signature_until_it_is_lifted()
    {
        var (lifted, approved) = (Lifted(), Approved());
        var direction = lifted.Directions[0];

        Assert.Equal(
            [false, true, true, false],
            new[] { "2014-12-04", "2014-12-05", "2015-05-31", "2015-06-01" }.Select(day => direction.PublicOn(Day(day))));
        Assert.False(approved.Directions[0].PublicOn(Day("2015-01-01")));
        Assert.Equal((true, false), (approved.Directions[0].IsConfidential, direction.IsConfidential));
    }

    [Fact]
    [Rule("R311")]
    public void The_director_proposes_to_lift_with_a_reason_and_the_Chief_Executive_signs()
    {
        var signed = InForce();
        OnlyFor([Role.AreaTeamDirector], "R311", "Ask the area team director to do this", actor => signed.ProposeLifting(null, "Well.", actor));
        Done(signed.ProposeLifting(null, "All is well.", Director with { Name = "Tom Reid" }));
        Conflicts(signed.ProposeLifting(null, "Again.", Director));
        Assert.True(signed.Directions[0].IsInForce);
        OnlyFor([Role.ChiefExecutive], "R214", "Ask the Chief Executive to do this", signed.SignLifting, "2015-06-01");

        Done(signed.SignLifting(LaterChief));

        var direction = signed.Directions[0];
        Assert.Equal((Day("2015-06-01"), "All is well.", false), (direction.LiftedOn, direction.LiftedReason, direction.IsInForce));
        var lifting = Assert.Single(signed.Liftings);
        Assert.Equal(("All is well.", "Tom Reid", "Sir Alex Moor", LaterChief.At), (lifting.Reason, lifting.ProposedBy, lifting.SignedBy, lifting.SignedAt));
        Conflicts(signed.SignLifting(LaterChief));
    }

    [Fact]
    [Rule("R219", "R311")]
    public void When_all_directions_are_lifted_the_case_is_over_and_binds_no_quarter()
    {
        var lifted = Lifted();

        Assert.Equal((InterventionStage.Lifted, false, false), (lifted.Stage, lifted.IsOpen, lifted.IsProposed));
        Assert.Equal(("All is well.", Day("2015-06-01")), (lifted.EndReason, lifted.EndedOn));
        Assert.False(lifted.Binds(new(3)));
        Conflicts(lifted.ProposeLifting(null, "Again.", Director));
        Conflicts(lifted.Withdraw("No.", Director));
    }

    [Fact]
    [Rule("R309", "R311")]
    public void One_direction_can_be_lifted_while_the_other_stays_in_force()
    {
        var signed = InForce(ByOther);
        var second = signed.Directions[1];
        var warned = signed.ProposeLifting(second.Id, "It is done.", Director);
        Assert.Equal(
            (true, "R309", "Check whether to lift the direction to Upper Wending CCG too, because both were given together"),
            (warned.IsDone, warned.Findings.Single().Rule.Id, warned.Findings.Single().Message));
        Done(signed.SignLifting(LaterChief));

        Assert.Equal((InterventionStage.InForce, true), (signed.Stage, signed.IsProposed));
        Assert.Equal([true, false], signed.Directions.Select(row => row.IsInForce));
        Conflicts(signed.ProposeLifting(second.Id, "Again.", Director));
        Done(signed.ProposeLifting(signed.Directions[0].Id, "That too.", Director));
        Done(signed.SignLifting(LaterChief));
        Assert.Equal(InterventionStage.Lifted, signed.Stage);
        Assert.Equal(["It is done.", "That too."], signed.Liftings.Select(row => row.Reason));
    }

    [Fact]
    [Rule("R311")]
    public void A_proposal_to_lift_can_be_taken_back_until_it_is_signed()
    {
        var signed = InForce();
        Conflicts(signed.TakeLiftingBack(Director));
        Done(signed.ProposeLifting(null, "All is well.", Director));
        OnlyFor([Role.AreaTeamDirector], "R311", "Ask the area team director to do this", signed.TakeLiftingBack);
        Done(signed.TakeLiftingBack(Director with { Name = "Tom Reid" }));

        Assert.Equal(("Tom Reid", false, null), (signed.Liftings[0].TakenBackBy, signed.Liftings[0].IsOpen, signed.LiftingInHand));
        Conflicts(signed.SignLifting(LaterChief));
        Assert.True(signed.Directions[0].IsInForce);
        Assert.Throws<ArgumentException>(() => signed.ProposeLifting(null, " ", Director));
        Conflicts(Approved().ProposeLifting(null, "No.", Director));
    }

    [Fact]
    [Rule("R215")]
    public void Whoever_proposed_to_lift_or_took_another_part_does_not_sign_it()
    {
        var signed = InForce();
        var director = By(Role.AreaTeamDirector);
        Done(signed.ProposeLifting(null, "All is well.", director));

        Refused(
            signed.SignLifting(LaterChief with { UserId = director.UserId }),
            "R215",
            "Ask somebody else to sign, because you helped to propose to lift it");
        Refused(
            signed.SignLifting(LaterChief with { UserId = Member.UserId }), "R215", "Ask somebody else to sign, because you helped to decide on it");
        Done(signed.SignLifting(LaterChief));
    }

    [Fact]
    [Rule("R308")]
    public void A_change_that_is_in_hand_ends_when_the_direction_is_lifted()
    {
        var varied = Varied();
        Done(varied.ProposeLifting(null, "All is well.", Director));
        Done(varied.SignLifting(LaterChief));

        Assert.Equal((DirectionVersionStage.NotSigned, null), (varied.Directions[0].Versions[1].Stage, varied.Directions[0].InHand));
    }

    [Fact]
    [Rule("R311")]
    public void A_lifting_lifts_what_it_names_and_nothing_that_another_one_lifted_on_the_same_day()
    {
        var signed = InForce(ByOther);
        Assert.True(signed.ProposeLifting(signed.Directions[1].Id, "The other group is not needed.", Director).IsDone);
        Assert.Equal([false, true], signed.Directions.Select(signed.LiftingInHand!.Lifts));
        Done(signed.SignLifting(By(Role.ChiefExecutive, "2015-06-01")));
        Done(signed.ProposeLifting(null, "All is well.", Director));
        Done(signed.SignLifting(By(Role.ChiefExecutive, "2015-06-01")));

        Assert.Equal([false, true], signed.Directions.Select(signed.Liftings[0].Lifts));
        Assert.Equal([true, false], signed.Directions.Select(signed.Liftings[1].Lifts));
    }

    [Fact]
    [Rule("R308")]
    public void A_direction_passes_to_the_successor_and_keeps_the_name_under_which_it_was_given()
    {
        var signed = InForce(ByOther);
        var (wending, greater) = (new NamedCcg(Code("Z07"), "Wending CCG"), new NamedCcg(Code("Z08"), "Greater Wending CCG"));
        var national = By(Role.NationalTeam);
        OnlyFor(
            [Role.NationalTeam],
            "R308",
            "Ask the national team to record that the CCG closes",
            actor => signed.PassTo(Ccg, wending, Day("2015-04-01"), actor));

        Done(signed.PassTo(Ccg, wending, Day("2015-04-01"), national));
        Done(signed.PassTo(wending.Code, greater, Day("2016-04-01"), national));

        var direction = signed.Directions[0];
        Assert.Equal((Ccg, "Upper Wending CCG", greater.Code), (direction.GivenToCode, direction.GivenToName, direction.CcgCode));
        Assert.Equal(
            [(1, "Z01", "Z07", "Wending CCG", Day("2015-04-01")), (2, "Z07", "Z08", "Greater Wending CCG", Day("2016-04-01"))],
            direction.Passings.Select(row => (row.Position, row.FromCode.Value, row.ToCode.Value, row.ToName, row.On)));
        Assert.Equal((OtherCcg, 0), (signed.Directions[1].CcgCode, signed.Directions[1].Passings.Count));
        Assert.Equal([greater.Code, greater.Code], signed.Unmet.Select(row => row.Ccg));
    }

    [Fact]
    [Rule("R308")]
    public void Only_what_is_not_lifted_passes()
    {
        var wending = new NamedCcg(Code("Z07"), "Wending CCG");
        var national = By(Role.NationalTeam);

        Conflicts(Lifted().PassTo(Ccg, wending, Day("2015-07-01"), national));
        Conflicts(Withdrawn().PassTo(Ccg, wending, Day("2015-07-01"), national));
        Conflicts(InForce().PassTo(OtherCcg, wending, Day("2015-07-01"), national));
        Conflicts(InForce().PassTo(Ccg, Own, Day("2015-07-01"), national));
        var drafted = Drafted();
        Done(drafted.PassTo(Ccg, wending, Day("2014-12-01"), national));
        Assert.Equal(wending.Code, drafted.Directions[0].CcgCode);
        Done(drafted.CompleteStep(InterventionStep.CommitteeApproval, true, Director));
    }

    private static OrganisationCode Code(string text) => OrganisationCode.Parse(text);
}
