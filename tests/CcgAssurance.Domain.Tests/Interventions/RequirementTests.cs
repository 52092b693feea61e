using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class RequirementTests
{
    private const string On = "2015-01-12";

    private static readonly Actor LaterLead = By(Role.AreaTeamLead, On), LaterCcg = By(Role.CcgLead, On), LaterDirector = By(Role.AreaTeamDirector, On);

    [Fact]
    [Rule("R310")]
    public void Both_leads_mark_what_is_met_and_put_right_what_is_not()
    {
        var signed = InForce();
        var plan = signed.Directions[0].VersionInForce!.Requirements[0];
        Assert.Equal(RequirementStatus.Open, signed.StatusOf(plan));
        OnlyFor(
            [Role.AreaTeamLead, Role.CcgLead],
            "R310",
            "Ask the area team lead or the CCG lead to do this",
            actor => Mark(signed, 0, RequirementMarkKind.Met, actor),
            On);

        Done(Mark(signed, 0, RequirementMarkKind.Met, LaterCcg with { Name = "Anna Lee" }));
        Assert.Equal(RequirementStatus.Met, signed.StatusOf(plan));
        Conflicts(Mark(signed, 0, RequirementMarkKind.Met, LaterCcg));
        Done(Mark(signed, 0, RequirementMarkKind.NotMet, LaterLead));
        Assert.Equal(RequirementStatus.NotMet, signed.StatusOf(plan));
        Conflicts(Mark(signed, 0, RequirementMarkKind.NotMet, LaterLead));
        Done(Mark(signed, 0, RequirementMarkKind.Met, LaterLead));

        Assert.Equal(
            [(1, "Anna Lee", AssuranceSide.Ccg, RequirementMarkKind.Met), (2, "AreaTeamLead", AssuranceSide.NhsEngland, RequirementMarkKind.NotMet)],
            signed.Marks.Take(2).Select(row => (row.Position, row.MarkedBy, row.MarkedFor, row.Kind)));
    }

    [Fact]
    [Rule("R310")]
    public void What_needs_approval_is_met_once_the_director_approves_it()
    {
        var signed = InForce();
        var officer = signed.Directions[0].VersionInForce!.Requirements[1];
        Conflicts(Mark(signed, 1, RequirementMarkKind.Approved, LaterDirector));
        Done(Mark(signed, 1, RequirementMarkKind.Met, LaterCcg));
        Assert.Equal(RequirementStatus.AwaitingApproval, signed.StatusOf(officer));
        OnlyFor(
            [Role.AreaTeamDirector],
            "R310",
            "Ask the area team director to decide on the approval",
            actor => Mark(signed, 1, RequirementMarkKind.Approved, actor),
            On);

        Done(Mark(signed, 1, RequirementMarkKind.NotApproved, LaterDirector));
        Assert.Equal(RequirementStatus.NotMet, signed.StatusOf(officer));
        Conflicts(Mark(signed, 1, RequirementMarkKind.Approved, LaterDirector));
        Done(Mark(signed, 1, RequirementMarkKind.Met, LaterCcg));
        Done(Mark(signed, 1, RequirementMarkKind.Approved, LaterDirector));
        Assert.Equal(RequirementStatus.Met, signed.StatusOf(officer));
    }

    [Fact]
    [Rule("R310")]
    public void What_needs_no_approval_gets_none()
    {
        var signed = InForce();
        Done(Mark(signed, 0, RequirementMarkKind.Met, LaterCcg));

        Conflicts(Mark(signed, 0, RequirementMarkKind.Approved, LaterDirector));
        Conflicts(Mark(signed, 0, RequirementMarkKind.NotApproved, LaterDirector));
    }

    [Fact]
    [Rule("R309", "R310")]
    public void A_CCG_marks_only_what_it_is_directed_to_do()
    {
        var signed = InForce(ByOther);

        Refused(
            Mark(signed, 0, RequirementMarkKind.Met, LaterCcg with { Organisation = OtherCcg }),
            "R309",
            "Ask the lead of the CCG that is directed to do it, because this direction is not to your CCG");
        Done(Mark(signed, 0, RequirementMarkKind.Met, LaterCcg));
    }

    [Theory]
    [Rule("R310")]
    [InlineData("2014-12-04", "Enter a date that is 5 December 2014, when the direction came into force, or later")]
    [InlineData("2014-12-05", null)]
    [InlineData("2015-01-12", null)]
    [InlineData("2015-01-13", "Enter a date that is 12 January 2015 or earlier")]
    public void A_mark_is_dated_between_the_signature_and_today(string on, string? message)
    {
        var outcome = Mark(InForce(), 0, RequirementMarkKind.Met, LaterLead, on);

        Assert.Equal(message is null, outcome.IsDone);
        if (message is not null)
        {
            Refused(outcome, "R310", message, "On");
        }
    }

    [Fact]
    [Rule("R308")]
    public void Nothing_is_marked_about_a_direction_that_is_not_in_force()
    {
        var (approved, lifted) = (Approved(), Lifted());
        Conflicts(approved.MarkRequirement(
            new(approved.Directions[0].VersionInHand!.Requirements[0].Key, RequirementMarkKind.Met, Day(On), "Done."), LaterLead));
        Conflicts(Mark(lifted, 0, RequirementMarkKind.Met, By(Role.AreaTeamLead, "2015-06-02")));
        Assert.Throws<ArgumentException>(
            () => InForce().MarkRequirement(new(Guid.NewGuid(), RequirementMarkKind.Met, Day(On), " "), LaterLead));
    }

    [Fact]
    [Rule("R310")]
    public void What_is_not_met_is_listed_by_its_days()
    {
        var signed = InForce();
        Assert.Equal(["Write a plan.", "Appoint a director."], signed.Unmet.Select(row => row.Requirement.Text));
        Done(Mark(signed, 0, RequirementMarkKind.Met, LaterLead));
        Done(Mark(signed, 1, RequirementMarkKind.Met, LaterLead));
        Assert.Empty(signed.Unmet);
        Done(Mark(signed, 1, RequirementMarkKind.NotApproved, LaterDirector));
        Assert.Equal(["Appoint a director."], signed.Unmet.Select(row => row.Requirement.Text));
    }

    [Fact]
    [Rule("R216")]
    public void A_direction_changes_no_other_record_and_what_follows_from_it_is_a_task_until_it_is_recorded()
    {
        var powers = Wording with
        {
            Powers = [InterventionPower.ReplaceAccountableOfficer, InterventionPower.VaryConstitution, InterventionPower.Dissolve],
            NewAccountableOfficer = "Dr Lee",
            ConstitutionChange = "Nine members.",
        };
        var signed = InForce(powers);
        Assert.Equal(
            [FollowUpKind.AccountableOfficer, FollowUpKind.Constitution, FollowUpKind.Dissolution], signed.FollowUps.Select(row => row.Kind));
        Assert.Empty(InForce().FollowUps);
        Assert.Empty(Approved(powers).FollowUps);
        var first = signed.FollowUps[0];
        OnlyFor([Role.AreaTeamDirector], "R216", "Ask the area team director to do this", actor => signed.RecordFollowUp(first.Id, actor));

        Done(signed.RecordFollowUp(first.Id, LaterDirector with { Name = "Tom Reid" }));

        Assert.Equal((true, Day(On), "Tom Reid", Day("2014-12-05")), (first.IsRecorded, first.RecordedOn, first.RecordedBy, first.RaisedOn));
        Conflicts(signed.RecordFollowUp(first.Id, LaterDirector));
        Conflicts(signed.RecordFollowUp(Guid.NewGuid(), LaterDirector));

    }

    [Fact]
    [Rule("R216", "R308", "R311")]
    public void Only_what_a_new_version_or_the_lifting_changes_is_to_be_recorded()
    {
        var powers = Wording with
        {
            Powers = [InterventionPower.ReplaceAccountableOfficer, InterventionPower.VaryConstitution, InterventionPower.Dissolve],
            NewAccountableOfficer = "Dr Lee",
            ConstitutionChange = "Nine members.",
        };
        var signed = InForce(powers);
        Vary(signed, powers with { NewAccountableOfficer = "Dr May" });
        Assert.Equal([FollowUpKind.AccountableOfficer], signed.FollowUps.Skip(3).Select(row => row.Kind));
        Vary(signed, powers with { NewAccountableOfficer = "Dr May", ConstitutionChange = "Ten members." });
        Assert.Equal([FollowUpKind.Constitution], signed.FollowUps.Skip(4).Select(row => row.Kind));

        Done(signed.ProposeLifting(null, "All is well.", Director));
        Done(signed.SignLifting(Chief));
        Assert.Equal(
            [(FollowUpKind.AccountableOfficer, true), (FollowUpKind.Constitution, true)],
            signed.FollowUps.Skip(5).Select(row => (row.Kind, row.IsAfterLifting)));
        Done(signed.RecordFollowUp(signed.FollowUps[^1].Id, LaterDirector));
    }

    [Fact]
    [Rule("R255")]
    public void Letters_are_filed_with_the_case_also_after_it_is_over()
    {
        var lifted = Lifted();
        OnlyFor(
            [Role.AreaTeamLead, Role.CcgLead],
            "R255",
            "Ask the area team lead or the CCG lead to do this",
            actor => lifted.AddCommunication(Letter(), actor));
        Done(lifted.AddCommunication(Letter() with { Files = [File("letter.pdf")] }, CcgLead));
        Refused(lifted.AddCommunication(Letter("2014-11-21"), Lead), "R255", "Enter a date that is 20 November 2014 or earlier", "On");

        var filed = Assert.Single(lifted.Communications);
        Assert.Equal((AssuranceSide.Ccg, "What was said.", false), (filed.RecordedFor, filed.Text, filed.IsConfidential));
        Assert.Equal(["letter.pdf"], filed.Files.Select(file => file.Name));
        Assert.Equal((filed.Id, null), (filed.Files[0].CommunicationId, filed.Files[0].StepId));
        Assert.Throws<ArgumentException>(() => lifted.AddCommunication(Letter() with { Text = "" }, Lead));
    }

    [Fact]
    [Rule("R245", "R255")]
    public void What_is_filed_before_the_case_is_proposed_stays_with_NHS_England()
    {
        var opened = Opened();
        Conflicts(opened.AddCommunication(Letter(), CcgLead));
        Done(opened.AddCommunication(Letter() with { Files = [File("letter.pdf")] }, Lead));

        Assert.Equal((true, true), (opened.Communications[0].IsConfidential, opened.Communications[0].Files[0].IsConfidential));
    }

    private static void Vary(InterventionCase signed, DirectionAnswers wording)
    {
        var direction = signed.Directions[0].Id;
        Done(signed.Vary(direction, "A change.", Lead));
        Done(signed.WriteDirection(direction, wording, Lead));
        Done(signed.PutVariationForward(direction, Director));
        Done(signed.SignVariation(direction, Chief));
    }

    private static Outcome Mark(InterventionCase signed, int index, RequirementMarkKind kind, Actor actor, string? on = null) => signed.MarkRequirement(
        new(signed.Directions[0].VersionInForce!.Requirements[index].Key, kind, on is null ? actor.Today : Day(on), "So it is."), actor);
}
