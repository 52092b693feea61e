using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Interventions.Documents;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
    /// <param name="partner">A group that carries out functions for it, with a direction of its own.</param>
    public async Task<int> InterventionAsync(
        OrganisationCode ccg, InterventionStage stage, OrganisationCode team, OpeningAnswers? answers = null,
        NamedCcg? partner = null)
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
        foreach (var (_, change) in Way(ccg, partner, lead, director, peer, member, chief, stage).TakeWhile(step => step.Before != stage))
        {
            await ChangeInterventionAsync(number, change);
        }

        return number;
    }

    /// <summary>Does something to a wholly loaded case, and keeps what that submits, signs or lifts.</summary>
    public async Task ChangeInterventionAsync(int number, Func<InterventionCase, Outcome> change)
    {
        var sent = new List<Func<InterventionOutputQuery, InterventionCase, Actor, Task<IReadOnlyList<OutputToFreeze>>>>();
        await app.WriteAsync(async db =>
        {
            var row = await db.AllPartsOf<InterventionCase>().SingleAsync(one => one.Number == number);
            var before = (row.IsComplete(InterventionStep.CommitteeApproval), Signed(row), row.Liftings.Count(one => one.SignedAt is not null));
            Accept(db, change(row));
            sent.AddRange(Sent(row, before));
        });
        var actor = new Actor(
            new UserId(Guid.CreateVersion7()), "Test sender", Role.NationalTeam, OrganisationCode.NhsEngland, app.Clock.GetUtcNow());
        foreach (var read in sent)
        {
            await KeepAsync(
                async (services, db) => await read(
                    services.GetRequiredService<InterventionOutputQuery>(),
                    await db.AllPartsOf<InterventionCase>().AsNoTracking().SingleAsync(one => one.Number == number),
                    actor),
                actor);
        }
    }

    private static HashSet<(Guid Direction, int? InForce)> Signed(InterventionCase row) =>
        [.. row.Directions.Where(one => one.InForce is not null).Select(one => (one.Id, one.InForce))];

    private static IEnumerable<Func<InterventionOutputQuery, InterventionCase, Actor, Task<IReadOnlyList<OutputToFreeze>>>> Sent(
        InterventionCase row, (bool IsSubmitted, HashSet<(Guid Direction, int? InForce)> Signed, int Liftings) before)
    {
        if (!before.IsSubmitted && row.IsComplete(InterventionStep.CommitteeApproval))
        {
            yield return (outputs, one, actor) => outputs.SubmittedAsync(one, actor, CancellationToken.None);
        }

        var signed = Signed(row).Except(before.Signed).Select(pair => pair.Direction).ToList();
        if (signed.Count > 0)
        {
            yield return (outputs, one, actor) =>
                outputs.SignedAsync(one, one.Directions.Where(direction => signed.Contains(direction.Id)), actor, CancellationToken.None);
        }

        if (row.Liftings.Count(one => one.SignedAt is not null) > before.Liftings)
        {
            yield return (outputs, one, actor) =>
                outputs.LiftedAsync(one, one.Liftings.Last(lifting => lifting.SignedAt is not null), actor, CancellationToken.None);
        }
    }

    // Each step with the stage before it.
    private static IEnumerable<(InterventionStage Before, Func<InterventionCase, Outcome> Change)> Way(
        OrganisationCode ccg, NamedCcg? partner, Actor lead, Actor director, Actor peer, Actor member, Actor chief, InterventionStage stage)
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
            (proposed, row => row.WriteDirection(
                row.Directions[0].Id, partner is null ? SampleCase.Direction() : SampleCase.DirectionBy(partner), lead)),
            (proposed, row => row.AddRequirement(row.Directions[0].Id, SampleCase.Requirement(today), lead)),
            .. partner is null
                ? Array.Empty<(InterventionStage, Func<InterventionCase, Outcome>)>()
                :
                [
                    (proposed, row => row.AddDirection(partner, lead)),
                    (proposed, row => row.WriteDirection(row.Directions[1].Id, SampleCase.Direction(), lead)),
                    (proposed, row => row.AddRequirement(row.Directions[1].Id, SampleCase.Requirement(today), lead)),
                ],
            (proposed, row => row.CompleteStep(InterventionStep.CommitteeApproval, true, director)),
            (submitted, row => row.Decide(
                new(stage == InterventionStage.Rejected ? CommitteeDecision.Rejected : CommitteeDecision.Approved, today, "It is so."), member)),
            (stage == InterventionStage.Rejected ? stage : InterventionStage.Approved, row => row.Sign(chief)),
            (InterventionStage.InForce, row => row.ProposeLifting(null, "Everything is met.", director)),
            (InterventionStage.InForce, row => row.SignLifting(chief)),
        ];
    }
}
