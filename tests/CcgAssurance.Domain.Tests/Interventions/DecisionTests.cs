using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class DecisionTests
{
    private const string Later = "2014-12-05";

    [Fact]
    [Rule("R213", "R214")]
    public void The_committee_approves_with_a_date_and_a_reason_and_nothing_is_in_force_yet()
    {
        var submitted = Submitted();
        OnlyFor(
            [Role.CommitteeMember], "R214", "Ask a member of the committee to do this", actor => submitted.Decide(Approval, actor), Later);

        Done(submitted.Decide(Approval, Member with { Name = "Pat Vane" }));

        Assert.Equal((InterventionStage.Approved, true, true), (submitted.Stage, submitted.IsApproved, submitted.IsProposed));
        Assert.Equal(
            (Approval.Decision, Approval.On, Approval.Reason, "Pat Vane", Member.UserId),
            (submitted.Decision, submitted.DecidedOn, submitted.DecisionReason, submitted.DecidedBy, submitted.DecidedById));
        Assert.Empty(submitted.DirectionsInForce);
        Assert.False(submitted.Directions[0].PublicOn(Day(Later)));
        Conflicts(submitted.Decide(Approval, Member));
    }

    [Fact]
    [Rule("R214", "R219")]
    public void The_committee_can_reject_and_then_the_case_is_over()
    {
        var rejected = Rejected();

        Assert.Equal((InterventionStage.Rejected, false, false, false), (rejected.Stage, rejected.IsOpen, rejected.IsProposed, rejected.IsApproved));
        Assert.Equal(("It goes too far.", Day("2014-12-03")), (rejected.EndReason, rejected.EndedOn));
        Assert.Equal((DirectionVersionStage.NotSigned, null), (rejected.Directions[0].Versions[0].Stage, rejected.Directions[0].InHand));
        Conflicts(rejected.Sign(Chief));
    }

    [Theory]
    [Rule("R214")]
    [InlineData("2014-11-19", "Enter a date that is 20 November 2014, when the case was submitted, or later")]
    [InlineData("2014-11-20", null)]
    [InlineData("2014-12-03", null)]
    [InlineData("2014-12-04", "Enter a date that is 3 December 2014 or earlier")]
    public void The_committee_decides_after_the_submission(string on, string? message)
    {
        var outcome = Submitted().Decide(Approval with { On = Day(on) }, Member);

        Assert.Equal(message is null, outcome.IsDone);
        if (message is not null)
        {
            Refused(outcome, "R214", message, nameof(InterventionCase.DecidedOn));
        }
    }

    [Fact]
    [Rule("R213")]
    public void The_committee_decides_only_on_what_was_submitted()
    {
        Conflicts(Drafted().Decide(Approval, Member));
        Conflicts(Withdrawn().Decide(Approval, Member));
        Assert.Throws<ArgumentException>(() => Submitted().Decide(Approval with { Reason = " " }, Member));
    }

    [Fact]
    [Rule("R214")]
    public void The_Chief_Executive_signs_and_from_that_day_the_directions_are_in_force()
    {
        var approved = Approved();
        OnlyFor([Role.ChiefExecutive], "R214", "Ask the Chief Executive to do this", approved.Sign, Later);
        Conflicts(approved.SignLifting(Chief));

        Done(approved.Sign(Chief with { Name = "Sir Alex Moor" }));

        Assert.Equal((InterventionStage.InForce, true, true), (approved.Stage, approved.IsOpen, approved.IsProposed));
        Assert.Equal((Day(Later), "Sir Alex Moor", Chief.UserId), (approved.SignedOn, approved.SignedBy, approved.SignedById));
        var direction = Assert.Single(approved.DirectionsInForce);
        Assert.Equal((Day(Later), 1, null), (direction.InForceOn, direction.InForce, direction.InHand));
        var version = direction.VersionInForce!;
        Assert.Equal((DirectionVersionStage.SignedOff, Chief.At, Chief.UserId), (version.Stage, version.SignedAt, version.SignedById));
        Conflicts(approved.Sign(Chief));
    }

    [Fact]
    [Rule("R214")]
    public void Nothing_is_signed_before_the_committee_has_approved_it()
    {
        foreach (var early in new[] { Opened(), Proposed(), Submitted() })
        {
            Refused(early.Sign(Chief), "R214", "Wait until the committee has approved the case before you sign");
        }

        Conflicts(Withdrawn().Sign(Chief));
    }

    [Fact]
    [Rule("R217", "R310")]
    public void Whoever_signs_is_warned_of_dates_that_are_over()
    {
        var approved = Approved(Wording with
        {
            Powers = [InterventionPower.DirectFunctions, InterventionPower.CeaseFunctions],
            StopsFor = StopsFor.Ccg,
            StartsOn = Day("2014-12-01"),
            EndsOn = Day("2015-01-15"),
        });
        Done(approved.CheckSignature(By(Role.ChiefExecutive, "2015-01-15")));
        var late = approved.Sign(By(Role.ChiefExecutive, "2015-01-17"));

        Assert.True(late.IsDone);
        Assert.Equal(
            [
                (FindingSeverity.Warning, "R217", "Check whether to sign, because the period of the direction to Upper Wending CCG is over"),
                (
                    FindingSeverity.Warning,
                    "R310",
                    "Check whether to sign, because a requirement of the direction to Upper Wending CCG would be overdue at once"),
            ],
            late.Findings.Select(finding => (finding.Severity, finding.Rule.Id, finding.Message)));
    }

    [Fact]
    [Rule("R215")]
    public void Proposer_peer_committee_member_and_signatory_are_four_different_people()
    {
        foreach (var proposer in new[] { Director, Lead })
        {
            Refused(
                Submitted().Decide(Approval, As(proposer, Member)),
                "R215",
                "Ask somebody else to decide for the committee, because you helped to propose it");
            Refused(Approved().Sign(As(proposer, Chief)), "R215", "Ask somebody else to sign, because you helped to propose it");
        }

        Refused(
            Submitted().Decide(Approval, As(Peer, Member)), "R215", "Ask somebody else to decide for the committee, because you helped to review it");
        Refused(Approved().Sign(As(Peer, Chief)), "R215", "Ask somebody else to sign, because you helped to review it");
        Refused(Approved().Sign(As(Member, Chief)), "R215", "Ask somebody else to sign, because you helped to decide on it");
    }

    [Fact]
    [Rule("R205")]
    public void The_stage_token_changes_with_each_stage()
    {
        var drafted = Drafted();
        var tokens = new List<Guid> { drafted.StageToken };
        Done(drafted.CompleteStep(InterventionStep.CommitteeApproval, true, Director));
        tokens.Add(drafted.StageToken);
        Done(drafted.Decide(Approval, Member));
        tokens.Add(drafted.StageToken);
        Done(drafted.Sign(Chief));
        tokens.Add(drafted.StageToken);

        Assert.Equal(4, tokens.Distinct().Count());
    }

    private static Actor As(Actor person, Actor role) => role with { UserId = person.UserId };
}
