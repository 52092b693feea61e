using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class VariationTests
{
    private static readonly Actor SecondChief = By(Role.ChiefExecutive, "2015-01-08");

    [Fact]
    [Rule("R308")]
    public void A_direction_is_varied_by_a_new_version_that_the_Chief_Executive_signs()
    {
        var varied = InForce();
        var direction = varied.Directions[0];
        OnlyFor([Role.AreaTeamLead], "R213", "Ask the area team lead to do this", actor => varied.Vary(direction.Id, "More time.", actor));
        Done(varied.Vary(direction.Id, "More time.", Lead));
        Conflicts(varied.Vary(direction.Id, "Again.", Lead));
        Done(varied.WriteDirection(direction.Id, Wording with { Text = "The group must commission all surgery." }, Lead));
        Conflicts(varied.SignVariation(direction.Id, SecondChief));
        OnlyFor(
            [Role.AreaTeamDirector], "R308", "Ask the area team director to do this", actor => varied.PutVariationForward(direction.Id, actor));
        Done(varied.PutVariationForward(direction.Id, Director));
        Conflicts(varied.WriteDirection(direction.Id, Wording, Lead));
        Assert.Equal("The group must commission surgery.", direction.VersionInForce!.Text);
        OnlyFor(
            [Role.ChiefExecutive], "R214", "Ask the Chief Executive to do this", actor => varied.SignVariation(direction.Id, actor), "2015-01-08");

        Done(varied.SignVariation(direction.Id, SecondChief));

        Assert.Equal((2, null, Day("2014-12-05")), (direction.InForce, direction.InHand, direction.InForceOn));
        Assert.Equal(
            [("The group must commission surgery.", null), ("The group must commission all surgery.", "More time.")],
            direction.Versions.Select(row => (row.Text!, row.ChangeReason)));
        Assert.All(direction.Versions, row => Assert.Equal(DirectionVersionStage.SignedOff, row.Stage));
        Assert.Equal(SecondChief.UserId, direction.VersionInForce!.SignedById);
    }

    [Fact]
    [Rule("R308", "R310")]
    public void What_is_marked_stays_with_a_requirement_that_asks_for_the_same()
    {
        var varied = Varied();
        var direction = varied.Directions[0];
        var (first, second) = (direction.VersionInForce!.Requirements[0].Key, direction.VersionInForce!.Requirements[1].Key);
        var draft = direction.VersionInHand!;
        Assert.Equal([first, second], draft.Requirements.Select(row => row.Key));
        Assert.Equal([Day("2015-01-16"), Day("2015-01-16")], draft.Requirements.Select(row => row.DueOn!.Value));

        Done(varied.ChangeRequirement(draft.Requirements[0].Id, Plan with { DueOn = Day("2015-03-01") }, Lead));
        Done(varied.ChangeRequirement(draft.Requirements[1].Id, Officer with { Text = "Appoint two directors." }, Lead));
        Assert.Equal(first, draft.Requirements[0].Key);
        Assert.NotEqual(second, draft.Requirements[1].Key);
        Done(varied.ChangeRequirement(draft.Requirements[0].Id, Plan with { NeedsApproval = true }, Lead));
        Assert.NotEqual(first, draft.Requirements[0].Key);
        Assert.Equal(["Write a plan.", "Appoint a director."], direction.VersionInForce!.Requirements.Select(row => row.Text));
    }

    [Fact]
    [Rule("R308", "R310")]
    public void A_new_version_is_complete_before_it_is_put_forward_and_a_signed_requirement_can_stay_overdue()
    {
        var varied = Varied();
        var direction = varied.Directions[0].Id;
        var late = By(Role.AreaTeamDirector, "2015-02-02");
        Done(varied.CheckVariation(direction, late));
        Done(varied.WriteDirection(direction, Wording with { Text = null }, Lead));
        Refused(
            varied.PutVariationForward(direction, late), "R213", "Enter the legal wording in the direction to Upper Wending CCG", "Text");
        Done(varied.WriteDirection(direction, Wording, Lead));
        Done(varied.AddRequirement(direction, Plan, Lead));
        Refused(
            varied.CheckVariation(direction, late),
            "R310",
            "Enter a date that is still to come for requirement 3 in the direction to Upper Wending CCG",
            "Requirements");
    }

    [Fact]
    [Rule("R309")]
    public void A_new_version_names_no_CCG_that_has_no_direction()
    {
        var varied = InForce(ByOther);
        var direction = varied.Directions[0].Id;
        Done(varied.Vary(direction, "Another one.", Lead));
        Done(varied.CheckVariation(direction, Director));
        Done(varied.WriteDirection(direction, ByOther with { OtherCcg = Domain.Organisations.OrganisationCode.Parse("Z03") }, Lead));

        Refused(
            varied.PutVariationForward(direction, Director),
            "R309",
            "Select the CCG that has a direction already, or open another case, because each CCG concerned has its own direction",
            "OtherCcg");
        Done(varied.WriteDirection(direction, ByOther with { CarriedOutBy = FunctionsCarriedOutBy.NhsEngland }, Lead));
        Done(varied.PutVariationForward(direction, Director));
    }

    [Fact]
    [Rule("R308")]
    public void A_new_version_can_be_put_away_and_what_is_signed_stays_in_force()
    {
        var varied = Varied();
        var direction = varied.Directions[0];
        OnlyFor(
            [Role.AreaTeamLead, Role.AreaTeamDirector],
            "R308",
            "Ask the area team lead or director to do this",
            actor => varied.DiscardVariation(direction.Id, "No.", actor));
        Done(varied.DiscardVariation(direction.Id, "It is not needed.", Lead));

        Assert.Equal((1, null), (direction.InForce, direction.InHand));
        Assert.Equal((DirectionVersionStage.NotSigned, "It is not needed."), (direction.Versions[1].Stage, direction.Versions[1].EndReason));
        Conflicts(varied.DiscardVariation(direction.Id, "Again.", Lead));
        Done(varied.Vary(direction.Id, "Again.", Lead));
        Done(varied.PutVariationForward(direction.Id, Director));
        OnlyFor(
            [Role.AreaTeamDirector],
            "R308",
            "Ask the area team director to do this",
            actor => varied.DiscardVariation(direction.Id, "No.", actor));
        Done(varied.DiscardVariation(direction.Id, "It is not needed.", Director));
        Assert.Equal("Write a plan.", direction.VersionInForce!.Requirements[0].Text);
    }

    [Fact]
    [Rule("R308")]
    public void Only_a_direction_in_force_is_varied()
    {
        Conflicts(Approved().Vary(Approved().Directions[0].Id, "No.", Lead));
        var (lifted, inForce) = (Lifted(), InForce());
        Conflicts(lifted.Vary(lifted.Directions[0].Id, "No.", Lead));
        Conflicts(inForce.PutVariationForward(inForce.Directions[0].Id, Director));
        Conflicts(inForce.SignVariation(Guid.NewGuid(), Chief));
        var submitted = Submitted();
        Conflicts(submitted.SignVariation(submitted.Directions[0].Id, Chief));
        Conflicts(submitted.DiscardVariation(submitted.Directions[0].Id, "No.", Director));
        Assert.Throws<ArgumentException>(() => inForce.Vary(inForce.Directions[0].Id, "", Lead));
    }

    [Fact]
    [Rule("R215")]
    public void Whoever_wrote_or_put_forward_a_version_does_not_sign_it()
    {
        var (writer, director) = (By(Role.AreaTeamLead), By(Role.AreaTeamDirector));
        var varied = InForce();
        var direction = varied.Directions[0].Id;
        Done(varied.Vary(direction, "More time.", writer));
        Done(varied.PutVariationForward(direction, director));

        foreach (var person in new[] { writer, director })
        {
            Refused(
                varied.SignVariation(direction, SecondChief with { UserId = person.UserId }),
                "R215",
                "Ask somebody else to sign, because you helped to write this version");
        }

        Refused(
            varied.SignVariation(direction, SecondChief with { UserId = Peer.UserId }),
            "R215",
            "Ask somebody else to sign, because you helped to review it");
        Done(varied.SignVariation(direction, SecondChief));
    }
}
