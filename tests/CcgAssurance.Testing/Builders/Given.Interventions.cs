using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Testing.Builders;

/// <summary>Cases for intervention and what becomes of them.</summary>
public sealed partial class Given
{
    private static readonly OrganisationCode Elsewhere = OrganisationCode.Parse("Q99", null);

    /// <summary>The number of a case that was brought to a stage, on the route of serious risk unless the answers say otherwise.</summary>
    /// <param name="ccg">The group.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="team">The area team that proposes it.</param>
    /// <param name="answers">Why it is opened, and what it is about.</param>
    public async Task<int> InterventionAsync(
        OrganisationCode ccg, InterventionStage stage, OrganisationCode team, OpeningAnswers? answers = null)
    {
        Actor Of(Role role, OrganisationCode organisation) =>
            new(new UserId(Guid.CreateVersion7()), $"Test {role.Name()}", role, organisation, app.Clock.GetUtcNow());
        var number = await app.ReadAsync(db => db.NextInterventionNumberAsync(CancellationToken.None));
        var (lead, director) = (Of(Role.AreaTeamLead, team), Of(Role.AreaTeamDirector, team));
        var (peer, member, chief) = (
            Of(Role.RegionalReviewer, Elsewhere),
            Of(Role.CommitteeMember, OrganisationCode.NhsEngland),
            Of(Role.ChiefExecutive, OrganisationCode.NhsEngland));
        await app.WriteAsync(db => db.Interventions.Add(InterventionCase.Open(ccg, number, answers ?? SampleCase.Opening(), director)));
        foreach (var (_, change) in Way(ccg, lead, director, peer, member, chief, stage).TakeWhile(step => step.Before != stage))
        {
            await ChangeInterventionAsync(number, change);
        }

        return number;
    }

    /// <summary>Does something to a wholly loaded case.</summary>
    public Task ChangeInterventionAsync(int number, Func<InterventionCase, Outcome> change) => app.WriteAsync(async db =>
        Accept(db, change(await db.AllPartsOf<InterventionCase>().SingleAsync(row => row.Number == number))));

    // Each step with the stage before it.
    private static IEnumerable<(InterventionStage Before, Func<InterventionCase, Outcome> Change)> Way(
        OrganisationCode ccg, Actor lead, Actor director, Actor peer, Actor member, Actor chief, InterventionStage stage)
    {
        var (considered, proposed, submitted) = (
            InterventionStage.UnderConsideration, InterventionStage.Proposed, InterventionStage.Submitted);
        var today = lead.Today;
        return
        [
            (considered, row => row.WriteMeeting(new(today, null, null, "Waits are unsafe.", "Both say so.", "It came at once."), lead)),
            (considered, row => row.CompleteStep(InterventionStep.AssuranceMeeting, true, lead)),
            (considered, row => row.WriteRequest(
                new(new LinkedRequest(Guid.CreateVersion7(), 4, "Waiting times", today, IsFormal: true), "The plan was asked for."), lead)),
            (considered, row => row.CompleteStep(InterventionStep.FormalRequest, true, lead)),
            (considered, row => row.WriteSupport(new(today, today, "There was no time.", "It would not have helped."), lead)),
            (considered, row => row.CompleteStep(InterventionStep.SupportOptions, true, lead)),
            (considered, row => row.WriteOptions(
                new(today, "Nothing else is left.", "A new board.", ImpactFinding.NoWorseOff, "Care goes on."), lead)),
            (considered, row => row.CompleteStep(InterventionStep.InterventionOptions, true, lead)),
            (proposed, row => row.NameReviewer(new(peer.UserId, peer.Name, peer.Role, peer.Organisation, []), lead)),
            (proposed, row => row.Conclude(
                stage == InterventionStage.NotSupportedByPeers ? PeerConclusion.NotSupported : PeerConclusion.Supported, "We agree.", peer)),
            (InterventionStage.NotSupportedByPeers, row => row.WriteReview(new(today, "By telephone.", IsForTheBoard: true), lead)),
            (proposed, row => row.CompleteStep(InterventionStep.ConsistencyReview, true, lead)),
            (proposed, row => row.WriteSummary(new(today, "The report in short.", "Letters and minutes."), lead)),
            (proposed, row => row.AddDirection(new NamedCcg(ccg, $"NHS Test {ccg} CCG"), lead)),
            (proposed, row => row.WriteDirection(row.Directions[0].Id, SampleCase.Direction(), lead)),
            (proposed, row => row.AddRequirement(row.Directions[0].Id, SampleCase.Requirement(today), lead)),
            (proposed, row => row.CompleteStep(InterventionStep.CommitteeApproval, true, director)),
            (submitted, row => row.Decide(
                new(stage == InterventionStage.Rejected ? CommitteeDecision.Rejected : CommitteeDecision.Approved, today, "It is so."), member)),
            (stage == InterventionStage.Rejected ? stage : InterventionStage.Approved, row => row.Sign(chief)),
            (InterventionStage.InForce, row => row.ProposeLifting(null, "Everything is met.", director)),
            (InterventionStage.InForce, row => row.SignLifting(chief)),
        ];
    }
}
