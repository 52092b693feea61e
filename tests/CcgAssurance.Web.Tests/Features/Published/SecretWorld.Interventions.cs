using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Web.Features.Published;

namespace CcgAssurance.Web.Tests.Features.Published;

/// <content>What is secret in an intervention.</content>
internal sealed partial class SecretWorld
{
    private static readonly OrganisationCode Elsewhere = OrganisationCode.Parse("Q97", null);

    /// <summary>Marks that have to be found in directions, each with where: what is in force, and why another one was lifted.</summary>
    public List<(string Control, string Address)> DirectionControls { get; } = [];

    // Of an intervention nothing is public that is not a signed direction.
    private async Task InterventionAsync()
    {
        var (ccg, team) = (Published.Quarter.Ccg, Published.Lead.Organisation);
        var lead = new Actor(new UserId(Guid.CreateVersion7()), "Test lead", Role.AreaTeamLead, team, _app.Clock.GetUtcNow());
        var number = await _app.Given.InterventionAsync(ccg, InterventionStage.UnderConsideration, team, SampleCase.Opening() with
        {
            Subject = New("Subject of an intervention"),
            Justification = New("Justification of an intervention"),
            GroundReason = New("Ground of an intervention"),
            RiskStatement = New("Risk in an intervention"),
            Proportionality = New("Proportionality of an intervention"),
        });
        Func<InterventionCase, Outcome>[] changes =
        [
            row => row.WriteMeeting(
                new(lead.Today, null, null, New("Concern in an intervention"), New("Insight in an intervention"), null), lead),
            row => row.AddContact(new(lead.Today.AddDays(-9), "Both leads", New("Contact in an intervention")), lead),
            row => row.WriteOptions(
                new(lead.Today, New("Why only intervention"), New("What intervention means"), ImpactFinding.NoWorseOff, New("Finding on patients")), lead),
            row => row.CompleteStep(InterventionStep.InterventionOptions, true, lead),
            row => row.WriteSummary(new(lead.Today, New("Summary report of an intervention"), New("Evidence of an intervention")), lead),
            row => row.AddDirection(new NamedCcg(ccg, "NHS Test CCG"), lead),
            row => row.WriteDirection(row.Directions[0].Id, SampleCase.Direction() with { Text = New("Wording of a draft direction") }, lead),
            row => row.AddRequirement(
                row.Directions[0].Id, SampleCase.Requirement(lead.Today) with { Text = New("Requirement of a draft direction") }, lead),
        ];
        foreach (var change in changes)
        {
            await _app.Given.ChangeInterventionAsync(number, change);
        }

        await SignedAsync(lead);
        await LiftedAsync(lead);
    }

    // Of a signed direction the public reads what it says, and nothing of how it came about and what is done under it.
    private async Task SignedAsync(Actor lead)
    {
        var number = await _app.Given.InterventionAsync(await _app.Given.CcgAsync(lead.Organisation), InterventionStage.Proposed, lead.Organisation);
        Actor By(Role role, string name) => lead with { UserId = new UserId(Guid.CreateVersion7()), Name = name, Role = role };
        var (director, peer, member, chief) = (
            By(Role.AreaTeamDirector, New("Name of a proposing director")),
            By(Role.RegionalReviewer, New("Name of a peer reviewer")) with { Organisation = Elsewhere },
            By(Role.CommitteeMember, New("Name of a committee member")) with { Organisation = OrganisationCode.NhsEngland },
            By(Role.ChiefExecutive, "Test chief") with { Organisation = OrganisationCode.NhsEngland });
        var partner = new NamedCcg(Published.Quarter.Ccg, "NHS Test CCG");
        Func<InterventionCase, Outcome>[] changes =
        [
            row => row.NameReviewer(new(peer.UserId, peer.Name, peer.Role, peer.Organisation, []), lead),
            row => row.Conclude(PeerConclusion.Supported, New("Conclusion of a peer"), peer),
            row => row.WriteReview(new(lead.Today, New("How peers reviewed"), IsForTheBoard: true), lead),
            row => row.CompleteStep(InterventionStep.ConsistencyReview, true, lead),
            row => row.WriteSummary(new(lead.Today, New("Summary report that was submitted"), New("Evidence that was submitted")), lead),
            row => row.AddDirection(new NamedCcg(row.CcgCode, "NHS Test CCG"), lead),
            row => row.WriteDirection(
                row.Directions[0].Id,
                SampleCase.DirectionBy(partner) with
                {
                    Text = "controldirectionmarked",
                    Capability = New("Capability of another CCG"),
                    Capacity = New("Capacity of another CCG"),
                    Willingness = New("Willingness of another CCG"),
                    WhyNotNhsEngland = New("Why not NHS England itself"),
                },
                lead),
            row => row.AddRequirement(
                row.Directions[0].Id, SampleCase.Requirement(lead.Today) with { Text = "controlrequirementmarked" }, lead),
            row => row.AddDirection(partner, lead),
            row => row.WriteDirection(row.Directions[1].Id, SampleCase.Direction(), lead),
            row => row.AddRequirement(row.Directions[1].Id, SampleCase.Requirement(lead.Today), lead),
            row => row.CompleteStep(InterventionStep.CommitteeApproval, true, director),
            row => row.Decide(new(CommitteeDecision.Approved, lead.Today, New("Reason of the committee")), member),
            row => row.Sign(chief),
            row => row.MarkRequirement(
                new(row.Directions[0].VersionInForce!.Requirements[0].Key, RequirementMarkKind.NotMet, lead.Today, New("Note on a requirement")), lead),
            row => row.AddCommunication(new(CommunicationKind.Letter, lead.Today, "Both leads", New("Letter about a case"), []), lead),
            row => row.Vary(row.Directions[0].Id, New("Reason of a change that is not signed"), lead),
            row => row.WriteDirection(
                row.Directions[0].Id, SampleCase.DirectionBy(partner) with { Text = New("Wording of a change that is not signed") }, lead),
            row => row.ProposeLifting(row.Directions[1].Id, New("Reason of a lifting that is not signed"), director),
        ];
        foreach (var part in new[] { "", "/direction.pdf", "/direction.large-print.pdf" })
        {
            DirectionControls.Add(("controldirectionmarked", PublishedLinks.Direction(number, 1) + part));
            DirectionControls.Add(("controlrequirementmarked", PublishedLinks.Direction(number, 1) + part));
        }

        foreach (var change in changes)
        {
            await _app.Given.ChangeInterventionAsync(number, change);
        }
    }

    // Its wording is taken down when it is lifted, and the reason stands there.
    private async Task LiftedAsync(Actor lead)
    {
        var (director, chief) = (
            lead with { UserId = new UserId(Guid.CreateVersion7()), Role = Role.AreaTeamDirector },
            lead with { UserId = new UserId(Guid.CreateVersion7()), Role = Role.ChiefExecutive, Organisation = OrganisationCode.NhsEngland });
        var number = await _app.Given.InterventionAsync(await _app.Given.CcgAsync(lead.Organisation), InterventionStage.InForce, lead.Organisation);
        Func<InterventionCase, Outcome>[] changes =
        [
            row => row.Vary(row.Directions[0].Id, New("Reason of a change that was lifted"), lead),
            row => row.WriteDirection(
                row.Directions[0].Id,
                SampleCase.Direction() with { Text = New("Wording that was lifted"), Functions = New("Functions that were lifted") },
                lead),
            row => row.ChangeRequirement(
                row.Directions[0].VersionInHand!.Requirements[0].Id,
                SampleCase.Requirement(lead.Today) with { Text = New("Requirement that was lifted") },
                lead),
            row => row.PutVariationForward(row.Directions[0].Id, director),
            row => row.SignVariation(row.Directions[0].Id, chief),
            row => row.ProposeLifting(null, "controlliftingmarked", director),
            row => row.SignLifting(chief),
        ];
        DirectionControls.Add(("controlliftingmarked", PublishedLinks.Directions()));
        foreach (var change in changes)
        {
            await _app.Given.ChangeInterventionAsync(number, change);
        }
    }
}
